import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Answer } from '../../../src/http/api.js'

export type Relations = Answer<'graph'>

/** Enough to come to rest; some 100 ms for 300 nodes. */
const ROUNDS = 250
const LEAST_SIZE = 6
const MOST_SIZE = 18

/**
 * Gives every node a place. INVARIANT: the same answer is the same picture; so it begins on a circle in the order of the
 * answer, and nothing is left to chance.
 * @returns a graph with x, y, size and label of each node, and of each edge its words
 */
export function layOut({ nodes, edges }: Pick<Relations, 'nodes' | 'edges'>): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const [place, { id, name, kind, distance }] of nodes.entries()) {
    const angle = place * GOLDEN_ANGLE
    const far = Math.sqrt(place)
    graph.addNode(id, {
      label: name,
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      distance,
      group: kind,
    })
  }
  for (const { from, to, words, statement } of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdgeWithKey(statement, from, to, { words })
  graph.forEachNode((id) =>
    graph.setNodeAttribute(id, 'size', Math.min(MOST_SIZE, LEAST_SIZE + 2 * Math.sqrt(graph.degree(id)))),
  )
  if (graph.order > 2)
    // By logarithms, groups of those who know each other stand apart, and dots do not lie upon each other.
    forceAtlas2.assign(graph, {
      iterations: ROUNDS,
      settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, adjustSizes: false, slowDown: 5 },
    })
  return graph
}

const GOLDEN_ANGLE = 2.399963
