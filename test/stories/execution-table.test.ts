import * as stories from '../../stories/execution-table.stories.js';
import {testStories} from './stories.js';

testStories(stories);
