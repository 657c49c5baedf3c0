import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Answer } from '../../../src/http/api.js'

export type Relations = Answer<'graph'>

/** Who has to do with whom: all that places follow from. */
export interface Web {
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly from: string; readonly to: string }[]
}

/** By place among the nodes. */
export interface Places {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Enough to come to rest; some 100 ms for 300 nodes. */
const ROUNDS = 250

/**
 * Gives every node a place. INVARIANT: the same answer is the same picture; so it begins on a circle in the order of the
 * answer, and nothing is left to chance.
 */
export function layOut({ nodes, edges }: Web): Places {
  const graph = new MultiDirectedGraph()
  for (const [place, { id }] of nodes.entries()) {
    const angle = place * GOLDEN_ANGLE
    const far = Math.sqrt(place)
    graph.addNode(id, { x: far * Math.cos(angle), y: far * Math.sin(angle) })
  }
  for (const { from, to } of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to)
  if (graph.order > 2)
    // By logarithms, groups of those who know each other stand apart, and dots do not lie upon each other.
    forceAtlas2.assign(graph, {
      iterations: ROUNDS,
      settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, adjustSizes: false, slowDown: 5 },
    })
  const along = (axis: 'x' | 'y'): readonly number[] =>
    nodes.map(({ id }) => Number(graph.getNodeAttribute(id, axis)))
  return { x: along('x'), y: along('y') }
}

const GOLDEN_ANGLE = 2.399963
