import type {LessonJson} from './schema.js';
import type {Lesson} from './lesson.js';
import {missingStep} from './missing-step.js';
import {once} from './once.js';
import {problem, type Problem} from './problem.js';
import type {Table} from './table.js';

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'start' | 'step' | 'decision' | 'wait' | 'end';
  /** Index into {@link Flow.lanes}; 0 where there are none. */
  readonly lane: number;
  /** The rows that light it, ascending. */
  readonly rows: readonly number[];
}

export interface FlowEdge {
  /** Indices into {@link Flow.nodes}. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Time passes on it: drawn broken. */
  readonly wait: boolean;
}

/** The idea of the lesson as a flowchart. */
export interface Flow {
  readonly caption: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly lanes: readonly string[];
  /** For each row, the node that is lit: its own, or that of the row before; -1: none yet. */
  readonly lit: Int32Array;
  /** Of a flow that was made from the run, see `callsOf`. */
  readonly made?: {
    /** Functions that are not drawn: there are too many. */
    readonly more: number;
    /** The row in which each node, and each edge, is first reached. */
    readonly nodes: readonly number[];
    readonly edges: readonly number[];
  };
  readonly problems: readonly Problem[];
}

/** Reads a flow. Without edges the nodes are a chain. */
export const readFlow = (json: NonNullable<LessonJson['flow']>, table: Table, rowCount: number): Flow => {
  const problems: Problem[] = [];
  const nodesJson = json.nodes.map((node) => (typeof node === 'string' ? {id: node, label: node} : node));
  const indices = new Map<string, number>();
  for (const [i, {id}] of nodesJson.entries()) {
    if (indices.has(id))
      problems.push(
        problem('duplicate', ['flow', 'nodes', i, 'id'], `is "${id}", as is that of flow.nodes[${indices.get(id)}]`),
      );
    else indices.set(id, i);
  }
  const lanes = new Map((json.lanes ?? []).map(({id}, i) => [id, i]));

  const rowsOf = nodesJson.map((): number[] => []);
  for (let row = 0; row < rowCount; row++) {
    const id = table.node(row);
    const node = id === undefined ? undefined : indices.get(id);
    if (node !== undefined) rowsOf[node]!.push(row);
    else if (id !== undefined)
      problems.push(problem('reference', ['table', 'rows', row, 'node'], `is "${id}", but the flow has no such node`));
  }
  for (const [i, node] of nodesJson.entries()) {
    for (const [j, step] of ('steps' in node ? (node.steps ?? []) : []).entries()) {
      const row = table.find(step);
      if (row < 0)
        problems.push(problem('reference', ['flow', 'nodes', i, 'steps', j], missingStep(step, table, rowCount)));
      else if (!rowsOf[i]!.includes(row)) rowsOf[i]!.push(row);
    }
    rowsOf[i]!.sort((a, b) => a - b);
  }

  const nodes = nodesJson.map((node, i): FlowNode => {
    const lane = 'lane' in node && node.lane !== undefined ? lanes.get(node.lane) : 0;
    if (lane === undefined)
      problems.push(
        problem(
          'reference',
          ['flow', 'nodes', i, 'lane'],
          `is "${'lane' in node ? node.lane : ''}", but \`lanes\` has no such lane`,
        ),
      );
    return {
      id: node.id,
      label: node.label,
      kind: ('kind' in node && node.kind) || 'step',
      lane: lane ?? 0,
      rows: rowsOf[i]!,
    };
  });
  const edges = json.edges
    ? json.edges.flatMap(({from, to, label = '', wait = false}, i): FlowEdge[] => {
        const ends = [from, to].map((id) => indices.get(id));
        for (const [j, end] of ends.entries()) {
          if (end === undefined)
            problems.push(
              problem(
                'reference',
                ['flow', 'edges', i, j ? 'to' : 'from'],
                `is "${j ? to : from}", but the flow has no such node`,
              ),
            );
        }
        return ends[0] === undefined || ends[1] === undefined ? [] : [{from: ends[0], to: ends[1], label, wait}];
      })
    : nodes.slice(1).map((_, i): FlowEdge => ({from: i, to: i + 1, label: '', wait: nodes[i]!.kind === 'wait'}));

  const lit = new Int32Array(rowCount).fill(-1);
  for (const [i, {rows}] of nodes.entries()) for (const row of rows) lit[row] = i;
  for (let row = 1; row < rowCount; row++) if (lit[row] === -1) lit[row] = lit[row - 1]!;
  return {caption: json.caption ?? '', nodes, edges, lanes: (json.lanes ?? []).map(({label}) => label), lit, problems};
};

/** The flow that the author of a lesson wrote, if any. */
export const flowOf = once(
  ({json, table, rows}: Lesson): Flow | undefined => json.flow && readFlow(json.flow, table, rows.length),
);
