/** What a recorded run needs whose author leaves rows, or the flow, to it. */
export * from './elements/concept-flow/derived.js';
export * from './elements/execution-table/every-line.js';
export * from './lesson/derived-rows.js';
