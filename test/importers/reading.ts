/** A small reading of Python Tutor's format, made for tests alone: it shares nothing with the importer. */

export interface FrameJson {
  readonly func_name: string;
  readonly encoded_locals: Record<string, unknown>;
  readonly is_highlighted?: boolean;
  readonly is_zombie?: boolean;
  readonly is_parent?: boolean;
  readonly parent_frame_id_list?: readonly unknown[];
  readonly line?: number;
}

export interface StepJson {
  readonly event: string;
  readonly line?: number;
  readonly func_name?: string;
  readonly globals?: Record<string, unknown>;
  readonly heap?: Record<string, readonly unknown[]>;
  readonly stack_to_render?: readonly FrameJson[];
  readonly stack_locals?: readonly (readonly [string, Record<string, unknown>])[];
  readonly stdout?: string;
  readonly exception_msg?: string;
  readonly prompt?: string;
  readonly offset?: number;
}

/** A step as a reader of the document sees it: values as text. */
export interface Seen {
  readonly event: string;
  readonly line: number;
  /** The calls that run, the oldest first. */
  readonly calls: readonly {readonly name: string; readonly locals: ReadonlyMap<string, string>}[];
  readonly globals: ReadonlyMap<string, string>;
  readonly heap: ReadonlyMap<number, string>;
  readonly stdout: string;
  /** What the current call returns. */
  readonly returned: string | undefined;
  readonly message: string;
  readonly prompt: string;
}

export const stepsIn = (text: string): readonly StepJson[] => {
  const json = JSON.parse(text) as readonly StepJson[] | {readonly trace: readonly StepJson[]};
  return 'trace' in json ? json.trace : json;
};

/** A value as text: `#1` is the object 1, `‹x›` text that stands for a value. */
const writer = (language: string, steps: readonly StepJson[]): ((json: unknown) => string) => {
  const places = new Set(steps.flatMap(({heap}) => Object.keys(heap ?? {})));
  const quoted = (text: unknown): string => `‹${String(text)}›`;
  const fields = (pairs: readonly unknown[]): string =>
    pairs.map((pair) => `${(pair as [string])[0]}=${write((pair as [string, unknown])[1])}`).join();
  const write = (json: unknown): string => {
    if (!Array.isArray(json)) return JSON.stringify(json);
    const [tag, a, b, c, ...rest] = json as [string, ...any[]];
    const items = (from: number): string => (json as unknown[]).slice(from).map(write).join();
    switch (tag) {
      case 'REF':
        return `#${Number(a)}`;
      case 'SPECIAL_FLOAT': {
        const python = {Infinity: 'inf', '-Infinity': '-inf', NaN: 'nan'}[a as string];
        return quoted(language === 'python' ? (python ?? a) : a);
      }
      case 'JS_SPECIAL_VAL':
        return ['true', 'false', 'null'].includes(a as string) ? (a as string) : quoted(a);
      case 'IMPORTED_FAUX_PRIMITIVE':
      case 'FUNCTION':
        return quoted(a);
      case 'CHAR-LITERAL':
        return quoted(`'${a}'`);
      case 'NUMBER-LITERAL':
        return String(Number(a)) === a ? a : quoted(a);
      case 'VOID':
        return quoted('void');
      case 'LIST':
      case 'STACK':
      case 'QUEUE':
        return `list(${items(1)})`;
      case 'TUPLE':
      case 'SET':
        return `${tag.toLowerCase()}(${items(1)})`;
      case 'DICT':
        return `map(${(json.slice(1) as [unknown, unknown][]).map(([key, one]) => `${write(key)}=${write(one)}`).join()})`;
      case 'INSTANCE':
        return `object ${a}(${fields(json.slice(2))})`;
      case 'INSTANCE_PPRINT':
        return json.length > 3 ? `object ${a}(${fields(json.slice(3))})` : quoted(b);
      case 'CLASS': {
        const bases = (b as string[]).join(', ');
        return `object class ${a}${bases && `(${bases})`}(${fields(json.slice(3))})`;
      }
      case 'JS_FUNCTION': {
        const parameters = /\(.*?\)/s.exec(b as string)![0].replace(/\s+/g, ' ');
        return quoted(`${a || 'function'}${parameters}`);
      }
      case 'HEAP_PRIMITIVE':
        return write(b);
      case 'module':
        return quoted(`<module ${a}>`);
      case 'C_DATA':
        if (String(c).startsWith('<UN')) return quoted(String(c).slice(1, -1).toLowerCase());
        if (b === 'pointer' && Number(c) === 0) return quoted(language === 'cpp' ? 'nullptr' : 'NULL');
        if (b === 'pointer') return places.has(c as string) ? `#${Number(c)}` : quoted(c);
        return b === 'char' ? quoted(`'${c}'`) : typeof c === 'string' ? quoted(c) : write(c);
      case 'C_STRUCT':
        return `object ${b}(${fields([c, ...rest])})`;
      case 'C_ARRAY':
        return `list(${items(2)})`;
      default:
        return quoted(a);
    }
  };
  return write;
};

/** A value of the first two versions, as Python writes it; `["LIST", number, ...parts]` and the like. */
const writeOld = (json: unknown): string => {
  const inner = (one: unknown): string => {
    if (!Array.isArray(one)) return one === null ? 'None' : typeof one === 'string' ? `'${one}'` : JSON.stringify(one);
    const [tag, id, ...parts] = one as [string, unknown, ...unknown[]];
    const pairs = (from: number): string =>
      (parts.slice(from) as [unknown, unknown][]).map(([key, of]) => `${inner(key)}: ${inner(of)}`).join(', ');
    if (tag === 'LIST') return `[${parts.map(inner).join(', ')}]`;
    if (tag === 'TUPLE') return `(${parts.map(inner).join(', ')})`;
    if (tag === 'SET') return `{${parts.map(inner).join(', ')}}`;
    if (tag === 'DICT') return `{${pairs(0)}}`;
    // Of these the name stands before the number.
    if (tag === 'INSTANCE') return `${String(id)}(${pairs(1)})`;
    if (tag === 'CLASS') return `<class ${String(id)}>`;
    return String(parts.at(-1) ?? id);
  };
  return Array.isArray(json) ? `‹${inner(json)}›` : JSON.stringify(json);
};

/** Java and Ruby write the line behind the name. */
const nameOf = ({func_name}: FrameJson, language: string): string =>
  ['java', 'ruby'].includes(language) ? func_name.replace(/:\d+$/, '') : func_name;

export const seenIn = (steps: readonly StepJson[], language: string): readonly Seen[] => {
  const isOld = steps.some((step) => step.stack_locals);
  const write = isOld ? writeOld : writer(language, steps);
  const written = (values: Record<string, unknown>): [string, string][] =>
    Object.entries(values)
      .filter(([name]) => name !== '__return__')
      .map(([name, json]) => [name, write(json)]);
  let [line, stdout] = [0, ''];
  return steps.map((step): Seen => {
    const old = (step.stack_locals ?? []).map(([func_name, encoded_locals]) => ({func_name, encoded_locals}));
    const given: readonly FrameJson[] = isOld ? old : (step.stack_to_render ?? []);
    // Java and the first versions show the newest call first.
    const stack = (isOld || language === 'java' ? [...given].reverse() : given).filter((one) => !one.is_zombie);
    // Ruby shows its top level as a call.
    const isTop = (one: FrameJson): boolean => nameOf(one, language) === '<main>';
    const calls = stack.filter((one) => !isTop(one));
    const current = isOld ? calls.at(-1) : calls.find((one) => one.is_highlighted);
    const result = current?.encoded_locals['__return__'];
    const tops = stack.filter(isTop).map((one) => one.encoded_locals);
    line = step.line || line;
    stdout = step.stdout ?? stdout;
    return {
      event: step.event,
      line,
      calls: calls.map((call) => ({
        name: nameOf(call, language),
        locals: new Map(written(call.encoded_locals)),
      })),
      globals: new Map([step.globals ?? {}, ...tops].flatMap(written)),
      heap: new Map(Object.entries(step.heap ?? {}).map(([id, json]) => [Number(id), write(json)])),
      stdout,
      returned: result === undefined ? undefined : write(result),
      message: step.exception_msg ?? '',
      prompt: step.prompt ?? '',
    };
  });
};
