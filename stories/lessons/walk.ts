import type {LessonJson} from '../../src/index.js';

type Row = Extract<NonNullable<LessonJson['table']>['rows'], readonly unknown[]>[number];

/** The 1,000 line events of a program that CPython 3.11 runs just so; its last line prints 65324. */
const rows = (): Row[] => {
  const rows: Row[] = [];
  let [x, peak] = [75, 0];
  rows.push({line: 1, cells: ['Begin', '`x` is 75'], set: {x}});
  rows.push({line: 2, cells: ['Nothing seen yet', '`peak` is 0'], set: {peak}});
  for (let n = 0; n < 332; n++) {
    rows.push({line: 3, cells: ['Next round', `\`n\` is ${n}`], set: {n}});
    x = (75 * x + 74) % 65537;
    rows.push({line: 4, cells: ['Next number', `\`x\` is ${x}`], set: {x}});
    const higher = x > peak;
    peak = Math.max(peak, x);
    const result = higher ? `a new peak: ${peak}` : 'no new peak';
    rows.push({line: 5, cells: ['Compare', result], set: {peak}});
  }
  rows.push({line: 3, cells: ['No further round', 'the loop ends']});
  rows.push({line: 6, cells: ['Print', `\`peak\` is ${peak}`], output: `${peak}\n`});
  return rows;
};

/** A long run. */
export const walk: LessonJson = {
  id: 'walk',
  title: 'A thousand steps',
  subject: 'Python',
  sample: {
    language: 'python',
    label: 'Python 3.11',
    name: 'walk.py',
    code: `x = 75
peak = 0
for n in range(332):
    x = (75 * x + 74) % 65537
    peak = max(peak, x)
print(peak)
`,
  },
  table: {columns: ['Action', 'Result'], rows: rows()},
};
