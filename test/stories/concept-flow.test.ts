import * as stories from '../../stories/concept-flow.stories.js';
import {testStories} from './stories.js';

testStories(stories);
