/**
 * A run of ours as Python Tutor's format (OPT) has it, which Dodona's component reads: everything that is there, repeated
 * at every step.
 */
import {isContent, isRef} from '../../dist/modules/trace/index.js';

const EVENTS = {call: 'call', return: 'return', raise: 'exception', unwind: 'exception'};
const KINDS = {list: 'LIST', tuple: 'TUPLE', set: 'SET', map: 'DICT'};

const encode = (value) => {
  if (isRef(value)) return ['REF', value.id];
  return value?.kind === 'show' ? ['IMPORTED_FAUX_PRIMITIVE', value.text, value.text] : value;
};

const encodeContent = ({kind, text, keys, items}) => {
  const entries = items.map((item, i) => (keys.length > 0 ? [encode(keys[i]), encode(item)] : encode(item)));
  return kind === 'object' ? ['INSTANCE', text, ...entries] : [KINDS[kind], ...entries];
};

/** What is true after a step. */
const frameOf = (trace, index) => {
  const state = trace.state(index);
  const step = trace.step(index);
  const heap = {};
  const visit = (value) => {
    if (!isRef(value) || value.id in heap) return;
    const content = state.content(value);
    if (!isContent(content)) return;
    heap[value.id] = encodeContent(content);
    [...content.keys, ...content.items].forEach(visit);
  };
  const variables = (frame) =>
    [...frame.slots.keys()].flatMap((name) => {
      const value = state.value(frame, name);
      if (value === undefined) return [];
      visit(value);
      return [[name, encode(value)]];
    });
  const [main, ...calls] = state.frames();
  const globals = variables(main);
  return {
    line: step.line,
    event: EVENTS[step.event] ?? 'step_line',
    func_name: step.frame.name || '<module>',
    ...(step.error && {exception_msg: `${step.error.type}: ${step.error.message}`}),
    globals: Object.fromEntries(globals),
    ordered_globals: globals.map(([name]) => name),
    stack_to_render: calls.map((frame) => {
      const locals = variables(frame);
      return {
        func_name: frame.name,
        is_parent: false,
        frame_id: frame.index,
        parent_frame_id_list: [],
        encoded_locals: Object.fromEntries(locals),
        ordered_varnames: locals.map(([name]) => name),
        is_zombie: false,
        is_highlighted: frame === step.frame,
        unique_hash: `${frame.name}_f${frame.index}`,
      };
    }),
    heap,
    stdout: trace.output(index),
  };
};

/** The whole run. */
export const optOf = (trace) => Array.from({length: trace.length}, (_, index) => frameOf(trace, index));
