import { expect, test } from 'vitest'
import { graphWith } from './graphWith.js'
import { layOut, type Relations } from './layOut.js'

type Node = Relations['nodes'][number]
type Edge = Relations['edges'][number]

const node = (place: number): Node => ({
  kind: 'character',
  id: `n${place}`,
  name: `Somebody ${place}`,
  distance: place === 0 ? 0 : 1,
  format: null,
})
const edge = (place: number): Edge => ({
  from: `n${place}`,
  to: `n${Math.floor(place / 3)}`,
  words: 'knows',
  predicate: 'relation',
  role: null,
  certainty: 'certain',
  negated: false,
  in: null,
  statement: `s${place}`,
})
const places = Array.from({ length: 300 }, (_, place) => place)
const large = { roots: [], nodes: places.map(node), edges: places.slice(1).map(edge), rest: 0 }

test('the same answer is the same picture', () => {
  expect(layOut(large)).toEqual(layOut(large))
})

test('of 300 nodes no two lie upon each other, and most stand well apart', () => {
  const { x: across, y: down } = layOut(large)
  const at = across.map((x, place) => [x, down[place] ?? 0] as const)
  const wide = Math.max(...at.map(([x]) => x)) - Math.min(...at.map(([x]) => x))
  const apart = at.map(([x, y], place) =>
    Math.min(...at.flatMap((other, its) => (its === place ? [] : [Math.hypot(x - other[0], y - other[1])]))),
  )
  // On a picture of 600 pixels: five at least, and twelve as a rule.
  expect(Math.min(...apart) / wide).toBeGreaterThan(5 / 600)
  expect(apart.toSorted((a, b) => a - b)[150] ?? 0).toBeGreaterThan((wide * 12) / 600)
})

test('an edge to whom one may not know is not drawn', () => {
  const relations = { roots: [], nodes: [node(0)], edges: [edge(1)], rest: 0 }
  const graph = graphWith(relations, layOut(relations), 600)
  expect([graph.order, graph.size]).toEqual([1, 0])
})
