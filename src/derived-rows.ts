/** What a recorded run needs whose author leaves rows, or the flow of tasks, to it. */
import './elements/concept-flow/lanes.js';

export * from './elements/execution-table/every-line.js';
export * from './lesson/derived-rows.js';
