/** What only lessons of a recorded run need, in one file: what makes their rows, and what elements show of them besides. */
export * from './elements/concept-flow/recorded.js';
export * from './elements/execution-sample/recorded.js';
export * from './elements/execution-table/every-line.js';
export * from './elements/variable-tracker/activations.js';
export * from './lesson/recorded.js';
