import type {Spoken} from '../../lesson/message.js';
import {runEnglish} from './run.js';

/** What is said of recorded runs alone. */
export const recordedEnglish = {
  ...runEnglish,
  everyLine: 'Every line',
  topLevel: 'Top level',
  callOf: '{name}, call {number}',
  statuses: {
    running: 'running',
    calling: 'waits for its call',
    suspended: 'suspended',
    ready: 'another task runs',
    none: 'not active',
  },
  files: 'Files',
  waitsHere: '{name} waits here',
  endings: {
    exception: 'The program ended with an exception',
    exit: 'The program ended itself',
    'syntax-error': 'The program could not be read',
    'step-limit': 'The recording ends here: it reached its limit of steps',
    'time-limit': 'The recording ends here: it reached its limit of time',
    stopped: 'The recording was stopped here',
  },
  tasks: 'Tasks over time',
  calls: 'Functions: who calls whom',
  waitLine: 'A broken line: one waits, and the other goes on.',
  waitsFor: 'waits for {on}',
  stretch: '{state}, steps {from} to {to}',
  turns: {one: '{count} turn', other: '{count} turns, close together'},
} as const;

export type RecordedWords = Spoken<typeof recordedEnglish>;
