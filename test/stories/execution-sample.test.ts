import * as stories from '../../stories/execution-sample.stories.js';
import {testStories} from './stories.js';

testStories(stories);
