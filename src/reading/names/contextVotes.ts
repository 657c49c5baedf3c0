import type { NameFound } from './page.js'
import { isOrdinary } from './isOrdinary.js'
import { AFTER, BEFORE, LATER_NOUNS, OWNED, STORY_VERB, WORK_VERBS } from './kindCues.js'
import { WORK_NOUNS } from './nameWords.js'
import { PLACES } from './places.js'
import { addVotes, KINDS, noVotes, type Tally } from './tally.js'
import type { SentenceTokens, Token } from './tokens.js'

/** How far after "is a", "remains one of the" a noun still says what the name before is. */
const REACH = 8

/** What the words around a name say of its kind. */
export function contextVotes(name: NameFound, own: SentenceTokens | undefined): Tally {
  const tally = noVotes()
  const tokens = own?.tokens ?? []
  if (PLACES.has(name.surface.toLowerCase())) tally.place += 6
  if (name.title) tally.work += 5
  const before = tokens[name.from - 1]
  const after = tokens[name.to]
  if (before !== undefined && before.end >= name.start - 3) addVotes(tally, beforeVotes(name, tokens))
  // What follows a closing bracket speaks of who stands before the opening one.
  if (after !== undefined && after.start <= name.end + 4 && !name.inBrackets)
    addVotes(tally, afterVotes(name, tokens))
  addVotes(tally, nounLater(name, tokens))
  if (own?.titleCase === true) for (const kind of KINDS) tally[kind] *= 0.6
  if (name.marked) tally.work += 6
  return tally
}

function beforeVotes(name: NameFound, tokens: readonly Token[]): Partial<Tally> {
  const votes: Partial<Tally> = { ...BEFORE.get(tokens[name.from - 1]?.lower ?? '') }
  const add = (kind: keyof Tally, weight: number): void => void (votes[kind] = (votes[kind] ?? 0) + weight)
  const last = tokens[name.from - 1]
  if (last?.lower === 'the') {
    // "the series The Lamplighter", but "the Resistance".
    if (WORK_NOUNS.has(tokens[name.from - 2]?.lower ?? '')) add('work', 2)
    if (!name.surface.includes(' ') && isOrdinary(name.surface.toLowerCase())) add('thing', 2.5)
  }
  if (isPartGiven(name, tokens)) add('character', 3)
  // "season two of Silo", "the finale of Silo", "the cast of Silo"
  if (last?.lower === 'of') add('work', ofWork(nounBefore(tokens, name.from - 2)))
  return votes
}

/** "as the deceased father Theo Brandt", "plays a young Theo": what stands between says what the part is. */
function isPartGiven(name: NameFound, tokens: readonly Token[]): boolean {
  let next = name.start
  for (let at = name.from - 1; at > Math.max(-1, name.from - 7); at--) {
    const token = tokens[at]
    if (token === undefined || token.capital || next - token.end > 2) return false
    if (/^(?:as|play|plays|played|playing|portrays|portraying|voices|voicing)$/.test(token.lower))
      return at < name.from - 1
    if (
      /^(?:of|in|on|with|to|at|by|for|from|and|that|who|well|if|such|he|she|it|they|is|was)$/.test(
        token.lower,
      )
    )
      return false
    next = token.start
  }
  return false
}

const OF_WORK: ReadonlySet<string> = new Set(
  'season seasons finale premiere episode episodes star stars cast creator showrunner remake reboot version adaptation events trailer ending director set'.split(
    ' ',
  ),
)

/** A season is of a work; fans are of people too. */
const ofWork = (noun: string): number => (OF_WORK.has(noun) ? 4 : noun === 'fans' ? 1.5 : 0)

function afterVotes(name: NameFound, tokens: readonly Token[]): Partial<Tally> {
  const after = tokens[name.to]
  const votes: Partial<Tally> = { ...AFTER.get(after?.lower ?? '') }
  if (after === undefined) return votes
  if (name.possessive) {
    // An owner of a season is a work, of a brother somebody; "Roe's said" is nobody's.
    const second = tokens[name.to + 1]
    for (const owned of [after.lower, second?.lower ?? '']) {
      const owners = OWNED.get(owned)
      if (owners !== undefined) return { ...owners }
    }
    return {}
  }
  // "Roe stars as", but "Silo stars Jane Roe" and "Silo star Jane Roe".
  if (
    /^(?:stars|starring|starred)$/.test(after.lower) &&
    /^(?:as|in|on|opposite|alongside|with)$/.test(tokens[name.to + 1]?.lower ?? '')
  )
    return { person: 4 }
  // "(1999)": films are told apart by their year.
  if (/^(?:19|20)\d\d$/.test(after.text) && after.start === name.end + 2 && !after.capital)
    votes.work = (votes.work ?? 0) + 3
  if (
    !after.capital &&
    STORY_VERB.test(after.lower) &&
    !WORK_VERBS.has(after.lower) &&
    AFTER.get(after.lower) === undefined
  )
    votes.character = (votes.character ?? 0) + 1.2
  return votes
}

/** "Silo remains a gripping sci-fi series", "Jane Roe, the actress": the noun says it. */
function nounLater(name: NameFound, tokens: readonly Token[]): Partial<Tally> {
  const first = tokens[name.to]
  if (first === undefined || first.capital || name.possessive) return {}
  const isPredicate =
    /^(?:is|was|remains|became|becomes|a|an|the|one)$/.test(first.lower) && first.start <= name.end + 2
  if (!isPredicate) return {}
  for (let at = name.to + 1; at < Math.min(tokens.length, name.to + REACH); at++) {
    const token = tokens[at]
    if (token === undefined || token.capital) return {}
    if (/^(?:in|of|on|who|which|that|with|for|from|to|at|by)$/.test(token.lower) && first.lower !== 'one')
      return {}
    const votes = LATER_NOUNS.get(token.lower)
    if (votes !== undefined) return votes
  }
  return {}
}

const nounBefore = (tokens: readonly Token[], at: number): string => {
  const word = tokens[at]?.lower ?? ''
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|the)$/.test(word)
    ? (tokens[at - 1]?.lower ?? '')
    : word
}
