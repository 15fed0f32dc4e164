/**
 * What the project promises about speed and size, measured: `npm run bench`, or `npm run bench -- engine layout page record recorded
 * visit` for some of it. Prints each figure beside its goal and beside what a peer needs in the same run; judges nothing else.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';

const PARTS = ['engine', 'layout', 'page', 'record', 'recorded', 'visit'];

/** Three digits that count. */
const DIGITS = new Intl.NumberFormat('en', {maximumSignificantDigits: 3});

/** A number to print: a count as it is. What is no number is said in words. */
const number = (value = '') => {
  if (typeof value !== 'number') return value;
  return Number.isInteger(value) ? value.toLocaleString('en') : DIGITS.format(value);
};

const lineOf = ({what, ours, unit = '', goal, isLeast = false, peer}) => {
  const withUnit = (value) => (typeof value === 'number' ? `${number(value)} ${unit}`.trim() : number(value));
  const ratio = typeof peer === 'number' && peer > 0 ? number(ours / peer) : '';
  const verdict = goal === undefined ? '' : (isLeast ? ours >= goal : ours <= goal) ? 'reached' : 'short';
  const sign = isLeast ? '≥' : '≤';
  return [what, withUnit(ours), goal === undefined ? '' : `${sign} ${number(goal)}`, withUnit(peer), ratio, verdict];
};

const print = ({title, peer = '', notes = [], rows}) => {
  const lines = [[title, 'ours', 'goal', peer, peer && 'ratio', ''], ...rows.map(lineOf)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, i) => (i === 0 || i === 5 ? text.padEnd(widths[i]) : text.padStart(widths[i]));
  for (const [i, line] of lines.entries()) {
    console.log(line.map(pad).join('  ').trimEnd());
    if (i === 0) console.log('-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)));
  }
  for (const note of notes) console.log(note);
  console.log();
};

const main = async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  if (!existsSync(new URL('../../dist/trace-elements.js', import.meta.url))) await import('../build.mjs');
  const begin = performance.now();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`);
  for (const name of asked.length > 0 ? asked : PARTS) {
    const {default: measure} = await import(`./${name}.mjs`);
    for (const table of await measure()) print(table);
  }
  console.log(`Measured in ${Math.round((performance.now() - begin) / 1000)} s.`);
};

// Memory cannot be weighed without collecting first; the graphs are those of the tests, in TypeScript.
if (globalThis.gc) await main();
else {
  const flags = ['--expose-gc', '--import', 'tsx'];
  const {status} = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
