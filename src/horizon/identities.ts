import type { KnownStatement } from '../model/statement.js'
import { releaseRankOf, type ReleaseRank } from './releaseRank.js'
import { givesName } from './settleNames.js'
import { isDescriptive } from './spellings.js'
import type { Visible } from './visible.js'

/** Which entities are one for this reader, and what each is called. Decided per horizon and never stored. */
export interface Identities {
  /** The id under which an entity is shown: the smallest of all that are one with it; its own where it is alone or unknown. */
  readonly shownAs: (id: string) => string
  /** All ids that are one with `id`, itself among them, sorted. */
  readonly membersOf: (id: string) => readonly string[]
  /** The best name that the reader may see; null where nobody visible has that id. */
  readonly nameOf: (id: string) => string | null
  /** The best of the entity's own names, without those of any that is one with it: “the Lamplighter is Corin Vale”. */
  readonly ownNameOf: (id: string) => string | null
}

const kept = new WeakMap<Visible, Identities>()

/**
 * Merges the entities of a visible universe along the `sameAs` statements that its reader has seen. Only certain ones
 * count; where some deny what others say of the same two entities, those revealed last decide.
 */
export function identitiesOf(visible: Visible): Identities {
  const identities = kept.get(visible) ?? findIdentities(visible)
  kept.set(visible, identities)
  return identities
}

/**
 * The name this reader sees for an entity, or for any that is one with it; null where nobody visible has that id.
 *
 * A work has its public name. Of other names the best is: a proper name before a description (“Kevin” before “the man in
 * the mask”), then a name before what is marked as an alias, then the one revealed last in release order, then the longest, then the first by code units. Nothing in
 * this depends on the order of statements or on anything hidden.
 */
export function bestName(visible: Visible, id: string): string | null {
  return identitiesOf(visible).nameOf(id)
}

function findIdentities(visible: Visible): Identities {
  const rank = releaseRankOf(visible.works)
  const groups = newGroups()
  for (const [a, b] of samePairs(visible.statements, rank)) groups.join(a, b)
  const members = new Map<string, string[]>()
  for (const id of idsOf(visible)) {
    const root = groups.rootOf(id)
    const group = members.get(root)
    if (group === undefined) members.set(root, [id])
    else group.push(id)
  }
  const names = bestNames(visible, rank, groups.rootOf)
  // Hardly any answer needs them.
  let own: Map<string, string> | null = null
  const ownNames = (): Map<string, string> => (own ??= bestNames(visible, rank, (id) => id))
  return {
    shownAs: groups.rootOf,
    membersOf: (id) => members.get(groups.rootOf(id)) ?? [],
    nameOf: (id) => names.get(groups.rootOf(id)) ?? null,
    ownNameOf: (id) => ownNames().get(id) ?? null,
  }
}

const idsOf = ({ works, entities }: Visible): string[] =>
  [...new Set([...works, ...entities].map(({ id }) => id))].toSorted()

/** The pairs of ids that are said, at the last word, to be one. */
function samePairs(statements: readonly KnownStatement[], rank: ReleaseRank): (readonly [string, string])[] {
  const last = new Map<string, { pair: readonly [string, string]; rank: number; same: boolean }>()
  for (const { predicate, subject, object, certainty, negated, revealedIn } of statements) {
    if (predicate !== 'sameAs' || object === null || certainty !== 'certain') continue
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
}

function bestNames(visible: Visible, rank: ReleaseRank, rootOf: (id: string) => string): Map<string, string> {
  const best = new Map<string, RankedName>()
  for (const statement of visible.statements) {
    if (!givesName(statement) || statement.value === null) continue
    const name = statement.value
    const ranked = {
      name,
      rank: rank(statement.revealedIn),
      proper: !isDescriptive(name),
      isAlias: statement.role === 'alias',
    }
    const root = rootOf(statement.subject)
    const before = best.get(root)
    if (before === undefined || isBetter(ranked, before)) best.set(root, ranked)
  }
  const names = new Map([...best].map(([root, { name }]) => [root, name]))
  // Sorted by id already, so that the smallest id's name stands where works are one: hence last to first.
  for (const { id, name } of visible.works.toReversed()) names.set(rootOf(id), name)
  return names
}

function isBetter(a: RankedName, b: RankedName): boolean {
  if (a.proper !== b.proper) return a.proper
  if (a.isAlias !== b.isAlias) return b.isAlias
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.name.length !== b.name.length) return a.name.length > b.name.length
  return a.name < b.name
}
