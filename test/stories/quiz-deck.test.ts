import * as stories from '../../stories/quiz-deck.stories.js';
import {testStories} from './stories.js';

testStories(stories);
