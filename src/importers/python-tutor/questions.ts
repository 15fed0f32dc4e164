import {escapeInline} from '../../lesson/inline.js';
import type {QuestionJson} from '../../lesson/schema.js';
import {brief, listOf, recordOf, textOf, type Lose} from '../imported.js';
import type {Document, Shown} from './document.js';
import type {Told} from './steps.js';

/**
 * The questions of a CodeLens. One stands at a step, is asked at the next, and is answered by what that shows: here, by what is
 * true after the step. Where the trace knows the answer, the trace gives it; else it is written down.
 *
 * `correct` is a path, as Runestone reads it: `globals.x`, `current_frame.x`, `line`, `heap.1.2`; `correctText` the answer itself.
 */
export const questionsOf = ({steps}: Document, told: Told, length: number, lose: Lose): QuestionJson[] =>
  steps.flatMap((shown, i): QuestionJson[] => {
    if (shown.question === undefined) return [];
    const place = told.places[i]!;
    const next = steps[i + 1];
    const {text, correct, correctText, feedback} = recordOf(shown.question);
    const prompt = wordsOf(text);
    if (prompt === '' || place < 0 || place >= length) {
      lose('questions without a text, or at a step that is not kept');
      return [];
    }
    const path = textOf(correct);
    const fact = next && factOf(path, next, place, told);
    const answer = literal(correctText) ?? (next && path ? answerOf(path, next) : undefined);
    if (!fact && answer === undefined) {
      lose(`questions whose answer cannot be told: ${brief(path, 60) || 'none is named'}`);
      return [];
    }
    const says = wordsOf(feedback);
    const common = {
      id: `codelens-${i + 1}`,
      prompt,
      evidence: {step: place + 1},
      ...(says && {explanation: says}),
    };
    if (fact && correctText === undefined) return [{...common, kind: 'predict', answer: fact}];
    return [{...common, kind: 'fill', answer: [escapeInline(answer!)]}];
  });

type Answer = NonNullable<QuestionJson['answer']>;

/** What the trace is asked for; `undefined`: it knows that in other words, or not at all. */
const factOf = (path: string, next: Shown, place: number, {steps, places}: Told): Answer | undefined => {
  const after = place + 1;
  if (path === 'line') return steps[after] && steps[after].line === next.line ? {next: 'line', after} : undefined;
  const [scope, name, ...more] = path.split('.');
  if (more.length > 0 || !name || places.length === 0) return undefined;
  const frame = scope === 'current_frame' ? next.stack.at(-1) : undefined;
  const json = frame ? frame.locals.get(name) : scope === 'globals' ? next.globals.get(name) : undefined;
  // Of an object Runestone takes the last part of how it is written, which is no value.
  if (json === undefined || typeof json === 'object') return undefined;
  return {value: frame ? `${frame.name}.${name}` : name, after};
};

/** What stands at a path, read as Runestone does: of a list, the last entry. */
const answerOf = (path: string, {globals, heap, stack, line, stdout}: Shown): string | undefined => {
  const frame = stack.at(-1)?.locals ?? new Map<string, unknown>();
  const roots: {readonly [name: string]: unknown} = {globals, heap, current_frame: frame, line, stdout};
  const [root = '', ...keys] = path.split('.');
  let json = Object.hasOwn(roots, root) ? roots[root] : undefined;
  for (const key of keys) {
    if (json instanceof Map) json = (json as ReadonlyMap<string, unknown>).get(key);
    else if (typeof json === 'object' && json !== null && Object.hasOwn(json, key))
      json = (json as {readonly [key: string]: unknown})[key];
    else return undefined;
  }
  return literal(Array.isArray(json) ? listOf(json).at(-1) : json);
};

const literal = (json: unknown): string | undefined => {
  if (typeof json === 'string') return json.trim() || undefined;
  return typeof json === 'number' || typeof json === 'boolean' ? String(json) : undefined;
};

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['amp', '&'],
]);

/** What HTML says: its tags are dropped, code stays code, and nothing of it is markup any more. */
const wordsOf = (html: unknown): string => {
  const parts = textOf(html).split(/<\s*\/?\s*code\b[^<>]*>/i);
  return parts
    .map((part, i) => {
      const text = part
        .replace(/<[^<>]*>/g, ' ')
        .replace(
          /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi,
          (whole, decimal?: string, hex?: string, name?: string) => {
            if (name) return ENTITIES.get(name.toLowerCase()) ?? whole;
            const code = decimal ? Number(decimal) : parseInt(hex!, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
          },
        )
        .replace(/\s+/g, ' ');
      const isCode = i % 2 === 1 && i < parts.length - 1 && text.trim() && !text.includes('`');
      return isCode ? `\`${text.trim()}\`` : escapeInline(text);
    })
    .join('')
    .trim();
};
