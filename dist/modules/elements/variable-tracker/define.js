import { define } from '../../page/define.js';
import { VariableTracker } from './variable-tracker.js';
define('variable-tracker', VariableTracker);
