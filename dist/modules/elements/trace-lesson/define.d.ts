import '../concept-flow/define.js';
import '../execution-sample/define.js';
import '../execution-table/define.js';
import '../learning-modes/define.js';
import '../trace-controls/define.js';
import '../variable-tracker/define.js';
import { TraceLesson } from './trace-lesson.js';
declare global {
    interface HTMLElementTagNameMap {
        'trace-lesson': TraceLesson;
    }
}
