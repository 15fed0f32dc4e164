import '../concept-flow/define.js';
import '../execution-sample/define.js';
import '../execution-table/define.js';
import '../learning-modes/define.js';
import '../trace-controls/define.js';
import '../variable-tracker/define.js';
import { define } from '../../page/define.js';
import { TraceLesson } from './trace-lesson.js';
define('trace-lesson', TraceLesson);
