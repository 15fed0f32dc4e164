import dagre from '@dagrejs/dagre';
import type {Graph} from './graphs.js';
import type {Drawing} from './quality.js';

/** The same graph as dagre draws it: the yardstick. */
export const drawWithDagre = ({boxes, arrows}: Graph): Drawing => {
  const graph = new dagre.graphlib.Graph({multigraph: true});
  graph.setGraph({nodesep: 28, ranksep: 30, edgesep: 16});
  for (const [i, {width, height}] of boxes.entries()) graph.setNode(String(i), {width, height});
  for (const [i, {from, to, label}] of arrows.entries()) {
    graph.setEdge(String(from), String(to), label ? {...label, labelpos: 'c'} : {}, String(i));
  }
  dagre.layout(graph);
  const lines: {x: number; y: number}[][] = arrows.map(() => []);
  for (const edge of graph.edges())
    lines[Number(edge.name)] = (graph.edge(edge) as {points: {x: number; y: number}[]}).points;
  return {boxes: boxes.map((_, i) => graph.node(String(i)) as {x: number; y: number}), arrows: lines};
};
