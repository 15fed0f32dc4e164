import type {LessonJson} from '../../src/index.js';

/** A run through two files, as Node 20 runs them. */
export const modules: LessonJson = {
  id: 'modules',
  title: 'From one file into another',
  trace: {
    version: 1,
    language: 'javascript',
    runtime: 'Node 20.20',
    files: [
      {
        name: 'main.mjs',
        text: `import {double} from './double.mjs';

const three = 3;
const six = double(three);
console.log(six);
`,
      },
      {
        name: 'double.mjs',
        text: `export function double(n) {
  return n * 2;
}
`,
      },
    ],
    frames: [
      {name: '', kind: 'module'},
      {name: 'double', file: 1, line: 1, parent: 0},
    ],
    steps: [
      {line: 3, set: {three: 3}},
      {line: 4},
      {event: 'call', frame: 1, line: 1, set: {n: 3}},
      {line: 2},
      {event: 'return', line: 2, value: 6, outer: {0: {six: 6}}},
      {frame: 0, line: 5, output: '6\n'},
    ],
    end: {reason: 'finished'},
  },
};
