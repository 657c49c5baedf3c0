/** `graph` for people: under each thing of that name its relations, and one step further those of whom they lead to. */
import { hanging } from '../indented.js'
import { heading, prose } from '../readingText.js'
import { startOfSentence } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import type { Edge, Graph, Node } from './graphOf.js'

export function* graphText(graph: Graph, page: Page): Generator<string> {
  if (graph.roots.length === 0) yield* near(graph.edges, page)
  const roots = graph.roots.length === 0 ? [] : graph.nodes.filter(({ distance }) => distance === 0)
  for (const root of roots) yield* rootText(root, graph, page)
}

function* rootText(root: Node, graph: Graph, page: Page): Generator<string> {
  yield* heading(`${startOfSentence(root.name)} (${root.format ?? root.kind})`, page)
  const neighbours = neighboursOf(root, graph)
  if (neighbours.length === 0) yield* prose('No relations so far.', page, page.ink.dim)
  for (const { node, edges } of neighbours) {
    yield* near(edges, page)
    // What leads back, or on to somebody who stands here too, is said there.
    if (node.distance > 0) yield* beyond(edgesBeyond(node, graph), page)
  }
}

interface Neighbour {
  readonly node: Node
  readonly edges: readonly Edge[]
}

/** Those next to a node, by name, each with what links the two. */
function neighboursOf({ id }: Node, { nodes, edges }: Graph): Neighbour[] {
  const byEnd = new Map<string, Edge[]>()
  for (const edge of edges) {
    if (edge.from !== id && edge.to !== id) continue
    const end = edge.from === id ? edge.to : edge.from
    const there = byEnd.get(end)
    if (there === undefined) byEnd.set(end, [edge])
    else there.push(edge)
  }
  return nodes.flatMap((node) => {
    const linking = byEnd.get(node.id)
    return linking === undefined ? [] : [{ node, edges: linking }]
  })
}

function edgesBeyond({ id }: Node, { nodes, edges }: Graph): Edge[] {
  const far = new Set(nodes.filter(({ distance }) => distance > 1).map((node) => node.id))
  return edges.filter(({ from, to }) => (from === id && far.has(to)) || (to === id && far.has(from)))
}

const LEAD = '• '
const LEAD_BEYOND = '    • '

function* near(edges: readonly Edge[], page: Page): Generator<string> {
  for (const words of toldOnce(edges)) yield* hanging(LEAD, [{ words, ink: (each) => each }], page)
}

function* beyond(edges: readonly Edge[], page: Page): Generator<string> {
  for (const words of toldOnce(edges)) yield* hanging(LEAD_BEYOND, [{ words, ink: page.ink.dim }], page)
}

/** What holds in several works is told once. */
const toldOnce = (edges: readonly Edge[]): ReadonlySet<string> =>
  new Set(
    edges.map(({ words, certainty }) =>
      startOfSentence(certainty === 'certain' ? words : `${words} (${certainty})`),
    ),
  )
