import {define} from '../../page/define.js';
import {TaskLanes} from './task-lanes.js';

export {callsOf} from '../../lesson/calls.js';

// Fetched for a recorded run that has no flow of its author's.
define('task-lanes', TaskLanes);
