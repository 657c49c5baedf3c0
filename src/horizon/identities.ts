import type { KnownStatement } from '../model/statement.js'
import { isWithdrawn } from '../universe/isWithdrawn.js'
import { findById } from './findById.js'
import { releaseRankOf, type ReleaseRank } from './releaseRank.js'
import { givesName } from './nameIndex.js'
import { isDescriptive } from './spellings.js'
import { statementsOf } from './statementsOf.js'
import type { Visible } from './visible.js'

/** Which entities are one for this reader, and what each is called. Decided per horizon and never stored. */
export interface Identities {
  /** The id under which an entity is shown: the smallest of all that are one with it; its own where it is alone or unknown. */
  readonly shownAs: (id: string) => string
  /** All ids that are one with `id`, itself among them, sorted. */
  readonly membersOf: (id: string) => readonly string[]
  /** All that are one with another, by group. */
  readonly groups: readonly (readonly string[])[]
  /** The best name that the reader may see; null where nobody visible has that id. */
  readonly nameOf: (id: string) => string | null
  /** The best of the entity's own names, without those of any that is one with it: “the Lamplighter is Corin Vale”. */
  readonly ownNameOf: (id: string) => string | null
}

const kept = new WeakMap<Visible, Identities>()

/**
 * Merges the entities of a visible universe along the `sameAs` statements that its reader has seen. Only certain ones that
 * nobody took back count; where some deny what others say of the same two entities, those revealed last decide.
 */
export function identitiesOf(visible: Visible): Identities {
  const identities = kept.get(visible) ?? findIdentities(visible)
  kept.set(visible, identities)
  return identities
}

/**
 * The name this reader sees for an entity, or for any that is one with it; null where nobody visible has that id.
 *
 * A work has its public name. Of other names the best is: one that nobody took back, then a proper name before a description (“Kevin” before “the man in
 * the mask”), then a name before what is marked as an alias, then the one revealed last in release order, then the longest, then the first by code units. Nothing in
 * this depends on the order of statements or on anything hidden.
 */
export function bestName(visible: Visible, id: string): string | null {
  return identitiesOf(visible).nameOf(id)
}

function findIdentities(visible: Visible): Identities {
  const { rootOf, join } = newGroups()
  const rank = releaseRankOf(visible.works)
  const pairs = samePairs(statementsOf(visible, ['sameAs']), rank)
  for (const [a, b] of pairs) join(a, b)
  const groups = new Map<string, Set<string>>()
  for (const id of pairs.flat()) groups.set(rootOf(id), (groups.get(rootOf(id)) ?? new Set()).add(id))
  const sorted = new Map([...groups].map(([root, group]) => [root, [...group].toSorted()]))
  const membersOf = (id: string): readonly string[] => {
    const root = rootOf(id)
    return sorted.get(root) ?? (visible.kindOf(root) === null ? [] : [root])
  }
  // Each name is looked for when it is asked for: a universe has more of them than any answer.
  const names = new Map<string, string | null>()
  const nameOfAll = (ids: readonly string[]): string | null => {
    const key = ids.join(' ')
    const known = names.get(key)
    const name = known === undefined ? bestNameOf(visible, ids, rank) : known
    names.set(key, name)
    return name
  }
  return {
    shownAs: rootOf,
    membersOf,
    groups: [...sorted.values()],
    nameOf: (id) => nameOfAll(membersOf(id)),
    ownNameOf: (id) => nameOfAll(visible.kindOf(id) === null ? [] : [id]),
  }
}

/** The pairs of ids that are said, at the last word, to be one. */
function samePairs(statements: readonly KnownStatement[], rank: ReleaseRank): (readonly [string, string])[] {
  const last = new Map<string, { pair: readonly [string, string]; rank: number; same: boolean }>()
  for (const statement of statements) {
    const { predicate, subject, object, certainty, negated, revealedIn } = statement
    if (predicate !== 'sameAs' || object === null || certainty !== 'certain' || isWithdrawn(statement))
      continue
    const pair = subject < object ? ([subject, object] as const) : ([object, subject] as const)
    const key = JSON.stringify(pair)
    const before = last.get(key)
    const now = { pair, rank: rank(revealedIn), same: !negated }
    if (before === undefined || now.rank > before.rank || (now.rank === before.rank && now.same))
      last.set(key, now)
  }
  return [...last.values()].filter(({ same }) => same).map(({ pair }) => pair)
}

/** Union-find (Tarjan) whose roots are the smallest ids of their groups, so that the result depends on no order. */
function newGroups(): { rootOf: (id: string) => string; join: (a: string, b: string) => void } {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    for (let at = id; at !== root;) {
      const up = parents.get(at) ?? root
      parents.set(at, root)
      at = up
    }
    return root
  }
  const join = (a: string, b: string): void => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)]
    if (rootA < rootB) parents.set(rootB, rootA)
    if (rootB < rootA) parents.set(rootA, rootB)
  }
  return { rootOf, join }
}

interface RankedName {
  readonly name: string
  readonly rank: number
  readonly proper: boolean
  readonly isAlias: boolean
  readonly stands: boolean
}

/** Of works that are one the name of the one with the smallest id stands. */
function bestNameOf(visible: Visible, ids: readonly string[], rank: ReleaseRank): string | null {
  for (const id of ids) {
    const work = findById(visible.works, id)
    if (work !== undefined) return work.name
  }
  let best: RankedName | null = null
  for (const row of visible.statements.rowsNaming(ids)) {
    const statement = visible.statements.statementIn(row)
    if (!givesName(statement) || statement.value === null) continue
    const ranked = {
      name: statement.value,
      rank: rank(statement.revealedIn),
      proper: !isDescriptive(statement.value),
      isAlias: statement.role === 'alias',
      stands: !isWithdrawn(statement),
    }
    if (best === null || isBetter(ranked, best)) best = ranked
  }
  return best?.name ?? null
}

function isBetter(a: RankedName, b: RankedName): boolean {
  if (a.stands !== b.stands) return a.stands
  if (a.proper !== b.proper) return a.proper
  if (a.isAlias !== b.isAlias) return b.isAlias
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.name.length !== b.name.length) return a.name.length > b.name.length
  return a.name < b.name
}
