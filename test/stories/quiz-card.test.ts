import * as stories from '../../stories/quiz-card.stories.js';
import {testStories} from './stories.js';

testStories(stories);
