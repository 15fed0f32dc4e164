import * as stories from '../../stories/languages.stories.js';
import {testStories} from './stories.js';

testStories(stories);
