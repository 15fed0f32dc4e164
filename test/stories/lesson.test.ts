import * as stories from '../../stories/lesson.stories.js';
import {testStories} from './stories.js';

testStories(stories);
