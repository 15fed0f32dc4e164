/**
 * The trace engine: one run of one program as immutable data, and a cursor over it. No DOM, no dependency.
 *
 * @module trace-elements/trace
 */
export { EVENT_NAMES } from './format.js';
export type * from './format.js';
export { readTrace, traceBuilder, type TraceBuilder } from './build.js';
export { blockReader, type BlockReader } from './blocks.js';
export { differs, State, Trace } from './trace.js';
export type { Change, Detail, Frame, FrameStatus, Step, TraceFacts, Variable } from './trace.js';
export { isContent, isRef, sameValue } from './values.js';
export type { Content, Ref, Shown, Value } from './values.js';
export { Rows } from './rows.js';
export { isAtEnd, PACE, Player, SPEEDS } from './player.js';
export type { Cause, Command, PlayerChange, PlayerListener, PlayerState } from './player.js';
