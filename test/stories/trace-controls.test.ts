import * as stories from '../../stories/trace-controls.stories.js';
import {testStories} from './stories.js';

testStories(stories);
