import { MultiDirectedGraph } from 'graphology'
import type { Places, Relations } from './layOut.js'

const LINE = 1
const LEAST_SIZE = 4
const MOST_SIZE = 16

/** The graph that is drawn: each node with its place, its size by how many relations it has, and its name. */
export function graphWith(
  { nodes, edges }: Relations,
  { x, y }: Places,
  /** Of the picture, in pixels. */
  width: number,
): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const [place, { id, name, kind }] of nodes.entries())
    graph.addNode(id, { label: name, x: x[place] ?? 0, y: y[place] ?? 0, group: kind })
  for (const { from, to, words, statement } of edges)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(statement, from, to, { words, size: LINE })
  // Many dots must be small, or they lie upon each other.
  const scale = graph.order > 100 ? Math.min(0.7, width / 900) : 1
  graph.forEachNode((id) => {
    const size = Math.min(MOST_SIZE, LEAST_SIZE + 2 * Math.sqrt(graph.degree(id)))
    graph.setNodeAttribute(id, 'size', size * scale)
  })
  return graph
}
