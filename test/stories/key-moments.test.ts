import * as stories from '../../stories/key-moments.stories.js';
import {testStories} from './stories.js';

testStories(stories);
