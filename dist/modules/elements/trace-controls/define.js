import { define } from '../../page/define.js';
import { TraceControls } from './trace-controls.js';
define('trace-controls', TraceControls);
