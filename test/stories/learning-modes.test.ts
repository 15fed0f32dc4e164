import * as stories from '../../stories/learning-modes.stories.js';
import {testStories} from './stories.js';

testStories(stories);
