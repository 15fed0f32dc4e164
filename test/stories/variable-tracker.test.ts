import * as stories from '../../stories/variable-tracker.stories.js';
import {testStories} from './stories.js';

testStories(stories);
