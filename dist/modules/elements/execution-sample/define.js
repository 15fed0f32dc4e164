import { define } from '../../page/define.js';
import { ExecutionSample } from './execution-sample.js';
define('execution-sample', ExecutionSample);
