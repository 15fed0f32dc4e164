import '../concept-flow/define.js';
import '../execution-sample/define.js';
import '../execution-table/define.js';
import '../trace-controls/define.js';
import '../variable-tracker/define.js';
import { LearningModes } from './learning-modes.js';
declare global {
    interface HTMLElementTagNameMap {
        'learning-modes': LearningModes;
    }
}
