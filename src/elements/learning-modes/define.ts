import '../concept-flow/define.js';
import '../execution-sample/define.js';
import '../execution-table/define.js';
import '../trace-controls/define.js';
import '../variable-tracker/define.js';
import {define} from '../../page/define.js';
import {LearningModes} from './learning-modes.js';

define('learning-modes', LearningModes);

declare global {
  interface HTMLElementTagNameMap {
    'learning-modes': LearningModes;
  }
}
