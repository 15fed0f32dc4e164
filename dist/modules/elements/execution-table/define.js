import { define } from '../../page/define.js';
import { ExecutionTable } from './execution-table.js';
define('execution-table', ExecutionTable);
