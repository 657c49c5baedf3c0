import type { EntityKind } from '../../model/entity.js'
import { FIRST_NAMES } from './firstNames.js'
import type { NameFound, NamesFound } from './findNames.js'
import { AFTER, BEFORE, shapeVotes, type Votes } from './kindCues.js'
import { WORK_NOUNS } from './nameWords.js'
import { ORDINARY_WORDS } from './ordinaryWords.js'
import { PLACES } from './places.js'
import type { Token } from './tokens.js'

/** A name with the kind of thing it names here. */
export interface NameOfKind extends NameFound {
  readonly kind: EntityKind
}

type Tally = Record<EntityKind, number>

/** How much the same words elsewhere in the article weigh, against the words around this one. */
const ELSEWHERE = 0.3
const KINDS: readonly EntityKind[] = ['person', 'character', 'work', 'organisation', 'place', 'thing']

/**
 * Decides what each name names. All occurrences of the same words vote (their neighbours, their shape), and each
 * occurrence then weighs that vote against its own neighbours: "Jessica Jones" is a series here and a character there.
 * Known names are only what they are known to be.
 */
export function decideKinds({ names, tokens }: NamesFound): NameOfKind[] {
  const contexts = names.map((name) =>
    contextVotes(name, tokens[name.sentence]?.tokens ?? [], tokens[name.sentence]?.titleCase ?? false),
  )
  const totals = new Map<string, Tally>()
  names.forEach((name, i) => {
    const key = name.surface.toLowerCase()
    let total = totals.get(key)
    if (total === undefined) {
      total = noVotes()
      addVotes(total, ownShape(name))
      totals.set(key, total)
    }
    const context = contexts[i]
    if (context !== undefined) addVotes(total, context)
  })
  const decided: NameOfKind[] = []
  names.forEach((name, i) => {
    const total = totals.get(name.surface.toLowerCase()) ?? noVotes()
    const own = contexts[i] ?? noVotes()
    const allowed = name.known.length > 0 ? [...new Set(name.known.map((known) => known.kind))] : KINDS
    const last = decided.at(-1)?.kind
    const isOtherName =
      name.afterSlash && last === 'character' && !name.known.some(({ kind }) => kind === 'organisation')
    const kind = isOtherName
      ? 'character'
      : strongest(allowed, (each) => own[each] + ELSEWHERE * Math.min(total[each], 10))
    decided.push({ ...name, kind })
  })
  return decided
}

const noVotes = (): Tally => ({ person: 0, character: 0, work: 0, organisation: 0, place: 0, thing: 0 })

function addVotes(tally: Tally, votes: Votes): void {
  for (const kind of KINDS) tally[kind] += votes[kind] ?? 0
}

function strongest(kinds: readonly EntityKind[], weight: (kind: EntityKind) => number): EntityKind {
  let best: EntityKind = kinds[0] ?? 'thing'
  for (const kind of kinds) if (weight(kind) > weight(best)) best = kind
  return kinds.length > 1 && weight(best) <= 0 && kinds.includes('thing') ? 'thing' : best
}

function ownShape(name: NameFound): Votes {
  const words = name.surface.toLowerCase().split(/\s+/)
  const givenName = FIRST_NAMES.has(name.surface.split(/\s+/)[0] ?? '')
  return shapeVotes(words, { givenName, ordinary: words.filter((word) => ORDINARY_WORDS.has(word)).length })
}

function contextVotes(name: NameFound, tokens: readonly Token[], titleCase: boolean): Tally {
  const tally = noVotes()
  if (name.marked) tally.work += 5
  const before = tokens[name.from - 1]
  const after = tokens[name.to]
  if (before !== undefined && before.end >= name.start - 2) addVotes(tally, BEFORE.get(before.lower) ?? {})
  if (PLACES.has(name.surface.toLowerCase())) tally.place += 6
  if (before?.lower === 'the' && WORK_NOUNS.has(tokens[name.from - 2]?.lower ?? '')) tally.work += 2
  if (after !== undefined && after.start <= name.end + 4) addVotes(tally, afterVotes(name, after))
  // "season two of Silo", "the finale of Silo"
  if (
    before?.lower === 'of' &&
    /^(?:season|finale|premiere|episode|episodes|star|stars|cast|creator|season)$/.test(
      nounBeforeOf(tokens, name.from - 2),
    )
  )
    tally.work += 4
  if (titleCase) for (const kind of KINDS) tally[kind] *= 0.5
  return tally
}

function afterVotes(name: NameFound, after: Token): Votes {
  const votes = AFTER.get(after.lower) ?? {}
  // A possessive owner of a season is a work; of a star, a work too; of a performance, a person.
  return name.possessive ? { ...votes, person: (votes.person ?? 0) * 0.3 } : votes
}

const nounBeforeOf = (tokens: readonly Token[], at: number): string => {
  const word = tokens[at]?.lower ?? ''
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word)
    ? (tokens[at - 1]?.lower ?? '')
    : word
}
