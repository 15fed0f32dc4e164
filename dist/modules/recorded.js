/** What only lessons of a recorded run need, in one file: what reads it, and what elements show of it besides. */
export * from './elements/execution-sample/recorded.js';
export * from './elements/variable-tracker/activations.js';
export * from './lesson/recorded.js';
