import * as v from 'valibot';
import { EVENT_NAMES } from '../trace/format.js';
/** An object. Its entries inherit nothing: valibot visits all that can be enumerated, and old libraries extend every object. */
const object = (entries) => v.object({ __proto__: null, ...entries });
/** Upper bounds; beyond them a lesson is refused with a sentence that names the bound. */
export const LIMITS = {
    /** Bytes of a lesson file. */
    bytes: 1_000_000,
    /** Bytes of a trace file. */
    traceBytes: 64_000_000,
    /** Nesting of the JSON. */
    depth: 32,
    /** Rows or steps that are written one by one. */
    steps: 10_000,
    /** Steps of a run in blocks. */
    blockSteps: 4_000_000,
    /** Columns of a table. */
    columns: 64,
    /** Nodes, edges or lanes of a flow. */
    nodes: 3_000,
    /** Options of a question. */
    options: 100,
    /** Questions, files, variables, moments of a tracker. */
    entries: 1_000,
    /** Characters of a text. */
    text: 65_536,
};
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const flag = v.boolean();
const values = v.record(v.string(), v.any());
const some = (item, limit = LIMITS.entries) => v.pipe(v.array(item), v.maxLength(limit));
/** A step as the reader counts it, from 1, or by the id of its row. */
const step = v.union([line, text]);
const error = object({ type: text, message: v.optional(text) });
const detailEntries = {
    value: v.optional(v.any()),
    error: v.optional(error),
    on: v.optional(text),
    name: v.optional(text),
    span: v.optional(v.tuple([line, count, line, count])),
};
const stepEntries = {
    event: v.optional(v.picklist(EVENT_NAMES)),
    line: v.optional(count),
    frame: v.optional(count),
    ms: v.optional(v.pipe(v.number(), v.minValue(0))),
    set: v.optional(values),
    outer: v.optional(v.record(v.string(), values)),
    delete: v.optional(some(text)),
    heap: v.optional(values),
    output: v.optional(text),
    ...detailEntries,
};
const row = object({
    ...stepEntries,
    id: v.optional(text),
    at: v.optional(text),
    cells: v.optional(some(text, LIMITS.columns)),
    node: v.optional(text),
});
/** What a column of a table that is made from a run can say. */
export const COLUMN_FACTS = [
    'action',
    'awaited',
    'result',
    'state',
    'changes',
    'code',
    'task',
    'time',
    'output',
    'returned',
];
const column = v.union([
    text,
    object({
        label: v.optional(text),
        show: v.optional(v.picklist(['text', 'chip'])),
        fact: v.optional(v.picklist(COLUMN_FACTS)),
        variable: v.optional(text),
        first: v.optional(text),
    }),
]);
const cellWords = v.record(v.string(), text);
const rule = object({
    event: v.picklist(EVENT_NAMES),
    name: v.optional(text),
    function: v.optional(text),
    row: v.optional(flag),
    state: v.optional(text),
    words: v.optional(cellWords),
});
const file = object({ name: text, text: v.pipe(v.string(), v.maxLength(LIMITS.bytes)), language: v.optional(text) });
const frames = v.optional(v.array(object({
    name: text,
    kind: v.optional(v.picklist(['module', 'function', 'coroutine', 'generator', 'async-generator', 'class'])),
    file: v.optional(v.nullable(count)),
    line: v.optional(count),
    parent: v.optional(v.nullable(count)),
    task: v.optional(count),
})));
const variables = v.optional(v.array(v.tuple([count, text])));
const headerEntries = {
    version: v.literal(1),
    language: v.optional(text),
    runtime: v.optional(text),
    clock: v.optional(v.picklist(['virtual', 'real'])),
    files: v.optional(some(file)),
    tasks: v.optional(v.array(object({ name: text }))),
    frames,
    start: v.optional(values),
    heap: v.optional(values),
    end: v.optional(object({
        reason: v.picklist(['finished', 'exception', 'exit', 'syntax-error', 'step-limit', 'time-limit', 'stopped']),
        error: v.optional(error),
    })),
    variables,
};
/** What a block adds to the header. */
export const BlockFramesSchema = object({ frames, variables });
/** What a block knows of some steps only. */
export const DetailSchema = object(detailEntries);
/** A recorded run. */
export const TraceSchema = object({
    ...headerEntries,
    steps: v.optional(some(object(stepEntries), LIMITS.steps)),
    // Checked by plain loops, see blockProblems().
    blocks: v.optional(v.array(v.any())),
});
/** What a fact can be, as an author is told who wrote none of them: its alternatives have no key in common. */
const FACTS = '{"value": name, "after": step}, {"output": true, "after": step}, {"cell": column, "step": step} or {"next": "line" or "task", "after": step}';
const fact = v.union([
    object({ value: text, after: step }),
    object({ output: v.literal(true), after: step }),
    object({ cell: text, step }),
    object({ next: v.picklist(['line', 'task']), after: step }),
]);
const answer = v.union([text, v.number(), some(text, LIMITS.options), ...fact.options], `text, a number, a list of ids, ${FACTS}`);
const code = object({ code: text, language: v.optional(text) });
const option = object({
    id: text,
    text,
    code: v.optional(code),
    why: v.optional(text),
    value: v.optional(v.any()),
    mistake: v.optional(text),
    step: v.optional(step),
});
const evidence = object({ step, column: v.optional(text) });
const withStep = { text, step: v.optional(step) };
const question = object({
    id: v.optional(text),
    kind: v.optional(v.picklist(['choice', 'order', 'fill', 'predict'])),
    prompt: text,
    code: v.optional(code),
    options: v.optional(some(option, LIMITS.options)),
    answer: v.optional(answer),
    accept: v.optional(some(text, LIMITS.options)),
    tolerance: v.optional(v.pipe(v.number(), v.minValue(0))),
    case: v.optional(flag),
    hint: v.optional(v.union([text, some(v.union([text, object(withStep)]))])),
    explanation: v.optional(text),
    evidence: v.optional(v.union([evidence, some(evidence)])),
    difficulty: v.optional(v.picklist(['easy', 'medium', 'hard'])),
    shuffle: v.optional(flag),
    solution: v.optional(object({
        steps: some(v.union([text, object({ title: v.optional(text), ...withStep })])),
        answer: v.optional(text),
        check: v.optional(text),
    })),
    mistakes: v.optional(some(object({ id: text, text, answers: v.optional(some(text, LIMITS.options)) }))),
});
const node = v.union([
    text,
    object({
        id: text,
        label: text,
        kind: v.optional(v.picklist(['start', 'step', 'decision', 'wait', 'end'])),
        lane: v.optional(text),
        steps: v.optional(some(step, LIMITS.steps)),
    }),
]);
/** The lesson document. */
export const LessonSchema = object({
    $schema: v.optional(text),
    version: v.optional(v.literal(1)),
    id: v.optional(text),
    title: text,
    subject: v.optional(text),
    lang: v.optional(text),
    minutes: v.optional(v.pipe(v.number(), v.minValue(0))),
    difficulty: v.optional(v.picklist(['easy', 'medium', 'hard'])),
    summary: v.optional(text),
    sample: v.optional(object({
        language: v.optional(text),
        label: v.optional(text),
        name: v.optional(text),
        code: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.bytes))),
        caption: v.optional(text),
    })),
    trace: v.optional(v.union([text, TraceSchema])),
    recording: v.optional(object({
        program: text,
        input: v.optional(some(text)),
        files: v.optional(some(text)),
        probes: v.optional(some(text)),
        open: v.optional(some(text)),
        opaque: v.optional(some(text)),
        kit: v.optional(text),
        view: v.optional(text),
        requests: v.optional(line),
        steps: v.optional(line),
        seconds: v.optional(line),
    })),
    table: v.optional(object({
        caption: v.optional(text),
        columns: v.optional(some(column, LIMITS.columns)),
        start: v.optional(values),
        rows: v.optional(v.union([some(row, LIMITS.steps), v.picklist(['concept', 'fine'])])),
        rules: v.optional(some(rule)),
        words: v.optional(v.record(v.string(), cellWords)),
        exit: v.optional(text),
    })),
    flow: v.optional(object({
        caption: v.optional(text),
        nodes: some(node, LIMITS.nodes),
        edges: v.optional(some(object({ from: text, to: text, label: v.optional(text), wait: v.optional(flag) }), LIMITS.nodes)),
        lanes: v.optional(some(object({ id: text, label: text }), LIMITS.nodes)),
    })),
    tracker: v.optional(object({
        caption: v.optional(text),
        variables: v.optional(some(text)),
        columns: v.optional(some(step)),
    })),
    moments: v.optional(some(object({ id: v.optional(text), question: text, answer: text }))),
    quiz: v.optional(some(question)),
    practice: v.optional(some(question)),
    test: v.optional(some(question)),
    snapshot: v.optional(object({ title: v.optional(text), lines: some(text) })),
    transcript: v.optional(some(v.union([text, object(withStep)]), LIMITS.steps)),
});
