import { define } from '../../page/define.js';
import { TaskLanes } from './task-lanes.js';
// Fetched for a run of tasks that has no flow of its author's.
define('task-lanes', TaskLanes);
