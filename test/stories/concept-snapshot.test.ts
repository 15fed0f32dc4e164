import * as stories from '../../stories/concept-snapshot.stories.js';
import {testStories} from './stories.js';

testStories(stories);
