import * as stories from '../../stories/lesson-transcript.stories.js';
import {testStories} from './stories.js';

testStories(stories);
