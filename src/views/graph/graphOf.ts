import { findById } from '../../horizon/findById.js'
import { identitiesOf } from '../../horizon/identities.js'
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

/** Who relates to whom, around everything of one name. */
export interface Graph {
  /** Ids of the nodes that were asked for. */
  readonly roots: readonly string[]
  /** The nearest first. */
  readonly nodes: readonly Node[]
  /** In the order learnt. */
  readonly edges: readonly Edge[]
}

export interface Node extends Named {
  /** How many edges away from what was asked for: 0, 1 or 2. */
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
 * to the characters that they play.
 * @returns null where nothing that the reader may know of is called so
 */
export function graphOf(visible: Visible, question: Question): Graph | null {
  const roots = findAsked(visible, question)
  if (roots.length === 0) return null
  const namer = namerFor(visible)
  const distances = new Map(roots.map((id) => [id, 0]))
  const edges = new Map<string, KnownStatement>()
  // A map goes on over what is added on the way.
  for (const [id, distance] of distances) {
    if (distance === FARTHEST) continue
    for (const statement of linksOf(visible, id, distance)) {
      edges.set(statement.id, statement)
      const { from, to } = endsOf(visible, statement)
      for (const end of [from, to]) if (!distances.has(end)) distances.set(end, distance + 1)
    }
  }
  return {
    roots,
    nodes: [...distances]
      .map(([id, distance]) => ({ ...namer.named(id), distance, format: formatOf(visible, id) }))
      .toSorted(byDistance),
    edges: inOrderLearnt(visible, [...edges.values()]).map((statement) => edgeOf(visible, namer, statement)),
  }
}

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
    const { predicate, object } = statement
    if (object === null || isWithdrawn(statement)) return false
    const { from, to } = endsOf(visible, statement)
    const isLink = LINKS.has(predicate) || (NEAR.has(predicate) && distance === 0)
    return isLink && from !== to && (from === id || to === id)
  })
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
