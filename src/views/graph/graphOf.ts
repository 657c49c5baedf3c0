import { findById } from '../../horizon/findById.js'
import { identitiesOf } from '../../horizon/identities.js'
import { statementsOf } from '../../horizon/statementsOf.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import { whereLearnt } from '../../horizon/whereLearnt.js'
import type { Visible } from '../../horizon/visible.js'
import type { Certainty } from '../../model/certainty.js'
import type { Named } from '../../model/entity.js'
import type { Predicate } from '../../model/predicate.js'
import type { KnownStatement } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { findAsked } from '../findAsked.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { namerFor, type Namer } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { tellStatement } from '../tellStatement.js'

/** Who relates to whom: around everything of one name, or altogether. */
export interface Graph {
  /** Ids of the nodes that were asked for; none where it is all relations. */
  readonly roots: readonly string[]
  /** The nearest first; of all relations whoever has most of them first. */
  readonly nodes: readonly Node[]
  /** In the order learnt. */
  readonly edges: readonly Edge[]
  /** How many more nodes there are. */
  readonly rest: number
}

export interface Node extends Named {
  /** How many edges away from what was asked for: 0, 1 or 2; 0 where nothing was. */
  readonly distance: number
  /** Of a work, what sort it is; null for everything else. */
  readonly format: WorkKind | null
}

export interface Edge {
  readonly from: string
  readonly to: string
  /** “Stick is the mentor of Matt Murdock”: in which work is left out. */
  readonly words: string
  readonly predicate: Predicate
  readonly role: string | null
  readonly certainty: Certainty
  readonly negated: boolean
  /** Where the reader learnt it; null for what is public. */
  readonly in: NamedPlace | null
  readonly statement: string
}

/**
 * The relations of whoever is called so, and theirs in turn. Works lead to works, characters to characters, and people
 * to the characters that they play. Where nobody is named, all relations between works and between characters.
 * @returns null where nothing that the reader may know of is called so
 */
export function graphOf(visible: Visible, question: Question): Graph | null {
  const { id, words } = question
  if (id === undefined && words === '') return wholeGraph(visible)
  const roots = findAsked(visible, question)
  if (roots.length === 0) return null
  const distances = new Map(roots.map((root) => [root, 0]))
  const edges = new Map<string, KnownStatement>()
  // A map goes on over what is added on the way.
  for (const [node, distance] of distances) {
    if (distance === FARTHEST) continue
    for (const statement of linksOf(visible, node, distance)) {
      edges.set(statement.id, statement)
      const { from, to } = endsOf(visible, statement)
      for (const end of [from, to]) if (!distances.has(end)) distances.set(end, distance + 1)
    }
  }
  const nodes = nodesOf(visible, distances).toSorted(byDistance)
  return drawn(visible, { roots, nodes, edges: [...edges.values()] })
}

/** Whoever has most relations first: of a large universe those whom one would look for. */
function wholeGraph(visible: Visible): Graph {
  const edges = statementsOf(visible, [...LINKS]).filter((each) => isLink(visible, each))
  const degrees = new Map<string, number>()
  for (const each of edges) {
    const { from, to } = endsOf(visible, each)
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  const degreeOf = (node: Node): number => degrees.get(node.id) ?? 0
  const nodes = nodesOf(visible, new Map([...degrees.keys()].map((id) => [id, 0])))
  return drawn(visible, {
    roots: [],
    nodes: nodes.toSorted((a, b) => degreeOf(b) - degreeOf(a) || byDistance(a, b)),
    edges,
  })
}

interface Found {
  readonly roots: readonly string[]
  /** The most important first. */
  readonly nodes: readonly Node[]
  readonly edges: readonly KnownStatement[]
}

/** As much of it as a picture has room for. */
function drawn(visible: Visible, { roots, nodes, edges }: Found): Graph {
  const namer = namerFor(visible)
  const shown = nodes.slice(0, MOST_NODES)
  const ids = new Set(shown.map(({ id }) => id))
  const between = edges.filter((each) => {
    const { from, to } = endsOf(visible, each)
    return ids.has(from) && ids.has(to)
  })
  return {
    roots,
    nodes: shown,
    edges: inOrderLearnt(visible, between).map((statement) => edgeOf(visible, namer, statement)),
    rest: nodes.length - shown.length,
  }
}

function nodesOf(visible: Visible, distances: ReadonlyMap<string, number>): Node[] {
  const { named } = namerFor(visible)
  return [...distances].map(([id, distance]) => ({ ...named(id), distance, format: formatOf(visible, id) }))
}

/** More nobody can tell apart, on whatever screen. */
const MOST_NODES = 300

const formatOf = ({ works }: Visible, id: string): WorkKind | null => findById(works, id)?.kind ?? null

const FARTHEST = 2

/** Who plays whom, and what one does with another, only where one of the two was asked for. */
const NEAR: ReadonlySet<Predicate> = new Set(['plays', 'event'])
/** Between works, and between characters. */
const LINKS: ReadonlySet<Predicate> = new Set([
  'relation',
  'follows',
  'part-of',
  'adapts',
  'crosses-over-with',
])

function linksOf(visible: Visible, id: string, distance: number): KnownStatement[] {
  return statementsAbout(visible, id).filter((statement) => {
    if (!LINKS.has(statement.predicate) && !(NEAR.has(statement.predicate) && distance === 0)) return false
    const { from, to } = endsOf(visible, statement)
    return isLink(visible, statement) && (from === id || to === id)
  })
}

function isLink(visible: Visible, statement: KnownStatement): boolean {
  const { from, to } = endsOf(visible, statement)
  return statement.object !== null && from !== to && !isWithdrawn(statement)
}

function endsOf(visible: Visible, { subject, object }: KnownStatement): { from: string; to: string } {
  const { shownAs } = identitiesOf(visible)
  return { from: shownAs(subject), to: shownAs(object ?? subject) }
}

function edgeOf(visible: Visible, namer: Namer, known: KnownStatement): Edge {
  const { ref } = whereLearnt(visible, known.revealedIn)
  const { id, predicate, role, certainty, negated } = known
  return {
    ...endsOf(visible, known),
    words: tellStatement({ ...namer.statement(known), work: null }),
    predicate,
    role,
    certainty,
    negated,
    in: ref === null ? null : namedPlace(visible, ref),
    statement: id,
  }
}

const byDistance = (a: Node, b: Node): number =>
  a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
