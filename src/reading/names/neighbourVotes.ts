import type { EntityKind } from '../../model/entity.js'
import type { NameFound } from './page.js'
import { LIST_NOUNS } from './kindCues.js'
import { addVotes, KINDS, noVotes, strongest, type Tally } from './tally.js'
import type { SentenceTokens, Token } from './tokens.js'

/** How much of the others' votes a name in a list takes. */
const SHARED = 0.35

/**
 * What the names beside a name say of its kind: names in one list are of one kind ("such as Jaws, Rocky and Alien"),
 * of a pair in brackets one is the person and one the character, and what a work or network owns is told by it.
 * @param totals for each name, the votes of all names of the same words
 */
export function neighbourVotes(
  names: readonly NameFound[],
  tokens: readonly SentenceTokens[],
  totals: readonly Tally[],
): Tally[] {
  const votes = names.map(() => noVotes())
  const surnames = surnamesInBrackets(names)
  const totalOf = (at: number): Tally => totals[at] ?? noVotes()
  const links = names.map((name, at) => linkBetween(name, names[at + 1], tokens))
  const beside = { names, votes, totalOf, surnames, habit: habitOf(links, { totalOf, surnames }) }
  let from = 0
  for (const [at, link] of links.entries()) {
    if (link === 'list') continue
    shareInList({ ...beside, tokens }, from, at + 1)
    if (link !== null) addPair(beside, at, link)
    from = at + 1
  }
  return votes
}

/** Where a surname stands in brackets ("Nora Vale (Roe)") after its full name did: newspapers write actors so, not parts. */
function surnamesInBrackets(names: readonly NameFound[]): ReadonlySet<number> {
  const full = new Set<string>()
  const found = new Set<number>()
  for (const [at, { surface, inBrackets }] of names.entries()) {
    if (!inBrackets) continue
    const words = surface.split(' ')
    const last = words.at(-1) ?? ''
    if (words.length > 1) full.add(last)
    else if (full.has(last)) found.add(at)
  }
  return found
}

/** From so many votes on it is plain what a name is, or which of a pair is the person. */
const PLAIN = 3

/** Articles write either "Nora Vale (Jane Roe)" or "Jane Roe (Nora)" throughout: what the plain pairs say of the others. */
function habitOf(links: readonly Link[], pairs: Pairs): number {
  let sum = 0
  for (const [at, link] of links.entries()) {
    const lean = link === 'bracket' ? leanOf(pairs, at) : 0
    if (Math.abs(lean) >= PLAIN) sum += Math.sign(lean)
  }
  return PLAIN * Math.sign(sum)
}

type Link = 'list' | 'bracket' | 'owner' | null

function linkBetween(
  a: NameFound | undefined,
  b: NameFound | undefined,
  tokens: readonly SentenceTokens[],
): Link {
  if (a === undefined || b?.sentence !== a.sentence || b.from - a.to > 1) return null
  const between = tokens[a.sentence]?.tokens[a.to]
  const gap = b.start - a.end
  if (b.from === a.to) {
    if (b.inBrackets) return gap <= 4 ? 'bracket' : null
    if (a.possessive) return gap <= 4 ? 'owner' : null
    return gap === 2 && !isCasting(a, b, tokens) ? 'list' : null
  }
  return between !== undefined &&
    !a.endsBrackets &&
    /^(?:and|or|&)$/.test(between.lower) &&
    gap <= 8 &&
    !a.possessive
    ? 'list'
    : null
}

/** "as Theo, and Jane Roe as Nora": one casting ends and another begins. */
function isCasting(a: NameFound, b: NameFound, tokens: readonly SentenceTokens[]): boolean {
  const own = tokens[a.sentence]?.tokens
  return own?.[b.to]?.lower === 'as' && own[a.to]?.lower !== 'as'
}

/** What tells which of a pair is the person. */
interface Pairs {
  readonly totalOf: (at: number) => Tally
  readonly surnames: ReadonlySet<number>
}

interface Beside extends Pairs {
  readonly names: readonly NameFound[]
  readonly votes: Tally[]
  /** Above 0 where the first of a pair is the person as a rule, below where the second is. */
  readonly habit: number
}

/** In a list everyone takes a part of the votes of the others, and of the noun before it ("films like"). */
function shareInList(
  beside: Beside & { readonly tokens: readonly SentenceTokens[] },
  from: number,
  to: number,
): void {
  const { names, tokens, votes, totalOf } = beside
  const first = names[from]
  if (first === undefined) return
  const announced = announcedKind(tokens[first.sentence]?.tokens ?? [], first.from)
  const sum = noVotes()
  for (let at = from; at < to; at++) addVotes(sum, totalOf(at))
  for (let at = from; at < to; at++) {
    const own = votes[at]
    if (own === undefined) continue
    if (announced !== null) own[announced] += 4
    if (to - from < 2) continue
    const total = totalOf(at)
    for (const kind of ['person', 'character', 'work'] as const)
      own[kind] += Math.min(12, (sum[kind] - total[kind]) / (to - from - 1)) * SHARED
  }
}

/** "films like Jaws", "stars such as Jane Roe", "including". */
function announcedKind(tokens: readonly Token[], at: number): EntityKind | null {
  const word = tokens[at - 1]?.lower
  // "three new series: Silo, Glass Road and The Warden"
  const isAfterColon = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === ': '.length
  if (isAfterColon && LIST_NOUNS.get(word ?? '') === 'work') return 'work'
  const nounAt =
    word === 'like' || word === 'including' || word === 'include'
      ? at - 2
      : word === 'as' && tokens[at - 2]?.lower === 'such'
        ? at - 3
        : null
  if (nounAt === null) return null
  for (let i = nounAt; i > Math.max(-1, nounAt - 3); i--) {
    const kind = LIST_NOUNS.get(tokens[i]?.lower ?? '')
    if (kind !== undefined) return kind
  }
  return null
}

/** How much more than of the second of a pair speaks for the first as the person. */
const leanOf = ({ totalOf, surnames }: Pairs, at: number): number =>
  surnames.has(at + 1)
    ? -PLAIN
    : totalOf(at).person - totalOf(at).character - (totalOf(at + 1).person - totalOf(at + 1).character)

function addPair(beside: Beside, at: number, link: 'bracket' | 'owner'): void {
  const { names, votes, totalOf, habit } = beside
  const a = names[at]
  const b = names[at + 1]
  const left = votes[at]
  const right = votes[at + 1]
  if (a === undefined || b === undefined || left === undefined || right === undefined) return
  const leftKind = strongest(KINDS, totalOf(at))
  const rightKind = strongest(KINDS, totalOf(at + 1))
  if (link === 'owner') {
    // "(Silo's Jane Roe)" says what she is known from.
    if (a.inBrackets && b.endsBrackets && rightKind === 'person') left.work += 4
    if (leftKind === 'organisation') right.work += 3
    // "It stars Silo's Jane Roe": nobody has people, and a work has.
    if (rightKind === 'person' && leftKind !== 'organisation' && b.surface.includes(' ')) left.work += 2
    if (leftKind === 'work') {
      right.character += 1.5
      right.person += 0.5
    }
    // A film of theirs, or the part that they play.
    if (leftKind === 'person') right[rightKind === 'character' ? 'character' : 'work'] += 1.5
    return
  }
  // "Nora Vale (Jane Roe)", "Jane Roe (Nora)": the fuller given name is the person's unless the article says otherwise.
  if (leftKind === 'work' && rightKind === 'person') left.character += 4
  if (leftKind === 'person' && rightKind === 'thing') right.work += 1
  // "Tova Sumner (“Glass Road”)": nobody puts anything but a credit there.
  if (b.marked && !a.marked && a.surface.includes(' ')) left.person += 2
  // "Tova Sumner (Glass Road)": somebody, and what they are known from.
  if (leftKind === 'person' && totalOf(at + 1).work >= PLAIN) left.person += 2
  if (leftKind !== 'person' && leftKind !== 'character' && leftKind !== 'thing') return
  if (rightKind !== 'person' && rightKind !== 'character' && rightKind !== 'thing') return
  const leftIsPerson = leanOf(beside, at) + habit > 0
  left[leftIsPerson ? 'person' : 'character'] += 3
  right[leftIsPerson ? 'character' : 'person'] += 3
}
