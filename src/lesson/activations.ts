import type {Frame, FrameStatus, State, Variable} from '../trace/trace.js';

/** The variables of one activation of a function, or, where none is alive, of the function. */
export interface Group {
  readonly scope: string;
  readonly variables: readonly Variable[];
  /** `undefined`: none of its activations is alive at the moments that are shown. */
  readonly frame: Frame | undefined;
  /** Which call of its function it is, from 1; 0: the only one that is shown. */
  readonly call: number;
  readonly status: FrameStatus | undefined;
}

/** Activations that are shown at once; a recursion may have thousands. */
const MOST = 12;

/**
 * Variables by the activations that live at some moments, and what each does `now`. One that waits is there as well as those
 * that run: two requests in one view are two groups.
 */
export const groupsOf = (
  variables: readonly Variable[],
  frames: ReadonlySet<Frame>,
  states: readonly State[],
  now: State,
): readonly Group[] => {
  const byScope = new Map<string, Variable[]>();
  for (const variable of variables) {
    const own = byScope.get(variable.scope);
    if (own) own.push(variable);
    else byScope.set(variable.scope, [variable]);
  }
  const alive = new Map<string, Set<Frame>>();
  for (const state of new Set([...states, now])) {
    for (const frame of state.frames()) {
      if (!frames.has(frame) || !byScope.has(frame.name)) continue;
      const own = alive.get(frame.name);
      if (own) own.add(frame);
      else alive.set(frame.name, new Set([frame]));
    }
  }
  return [...byScope].flatMap(([scope, own]): Group[] => {
    const living = [...(alive.get(scope) ?? [])].sort((a, b) => a.index - b.index).slice(-MOST);
    if (living.length === 0) return [{scope, variables: own, frame: undefined, call: 0, status: undefined}];
    const numbers = living.length > 1 ? callNumbers(scope, frames, living) : [0];
    return living.map((frame, i) => ({
      scope,
      variables: own.filter(({name}) => frame.slots.has(name)),
      frame,
      call: numbers[i]!,
      status: now.status(frame),
    }));
  });
};

const callNumbers = (scope: string, frames: ReadonlySet<Frame>, wanted: readonly Frame[]): number[] => {
  const numbers = new Map<Frame, number>();
  let count = 0;
  for (const frame of frames) if (frame.name === scope) numbers.set(frame, ++count);
  return wanted.map((frame) => numbers.get(frame)!);
};
