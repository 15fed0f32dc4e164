/**
 * What one script tag loads: the elements that show the steps of a run, defined, and the others as soon as one of them is met.
 * As a classic script, as a module, and from a file.
 */
import './elements/execution-sample/define.js';
import './elements/execution-table/define.js';
import './elements/trace-controls/define.js';
import './elements/variable-tracker/define.js';
import './page/kept.js';
import './page/record.js';
