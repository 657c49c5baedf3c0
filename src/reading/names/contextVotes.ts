import type { NameFound } from './page.js'
import { isOrdinary } from './isOrdinary.js'
import { AFTER, BEFORE, LATER_NOUNS, OWNED, STORY_VERB, WORK_VERBS } from './kindCues.js'
import { WORK_NOUNS } from './nameWords.js'
import { isPersonAt } from './isPersonAt.js'
import { NETWORK_NAMES } from './networkNames.js'
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
  if (before !== undefined && before.end >= name.start - 3) addBefore(tally, name, tokens)
  // What follows a closing bracket speaks of who stands before the opening one.
  if (after !== undefined && after.start <= name.end + 4 && !name.inBrackets) addAfter(tally, name, tokens)
  const later = nounLater(name, tokens)
  if (later !== undefined) addVotes(tally, later)
  if (own?.titleCase === true) for (const kind of KINDS) tally[kind] *= 0.6
  if (name.marked) tally.work += 6
  return tally
}

function addBefore(tally: Tally, name: NameFound, tokens: readonly Token[]): void {
  const last = tokens[name.from - 1]
  const votes = BEFORE.get(last?.lower ?? '')
  if (votes !== undefined) addVotes(tally, votes)
  if (last?.lower === 'the') {
    // "the series The Lamplighter", but "the Resistance".
    if (WORK_NOUNS.has(tokens[name.from - 2]?.lower ?? '')) tally.work += 2
    if (!name.surface.includes(' ') && isOrdinary(name.surface.toLowerCase())) tally.thing += 2.5
  }
  if (isPartGiven(name, tokens)) tally.character += 3
  // "season two of Silo", "the finale of Silo", "the cast of Silo"
  if (last?.lower === 'of') tally.work += ofWork(nounBefore(tokens, name.from - 2))
  // "cancelled Vale County after one season": nothing but works is renewed, whoever made them
  if (!name.possessive && RENEWS.test(last?.lower ?? '') && !last?.capital) tally.work += 5
  // "a sitcom called Dinah"
  if (CALLED.has(last?.lower ?? '') && WORK_NOUNS.has(tokens[name.from - 2]?.lower ?? '')) tally.work += 5
  // "has been cast in Deadwater", "seen on Silo"
  if ((last?.lower === 'in' || last?.lower === 'on') && ACTED.has(tokens[name.from - 2]?.lower ?? ''))
    tally.work += 3
  // "was last seen in Deadwater"
  if (
    last?.lower === 'in' &&
    tokens[name.from - 2]?.lower === 'seen' &&
    LATELY.test(tokens[name.from - 3]?.lower ?? '')
  )
    tally.work += 4
  // "stars opposite Jane Roe in Silo"
  if (
    last?.lower === 'in' &&
    tokens.slice(Math.max(0, name.from - 5), name.from).some(({ lower }) => BESIDE.test(lower))
  )
    tally.work += 3
  // "In Silo, Jane Roe plays": what a sentence begins with
  if (last?.lower === 'in' && name.from === 1 && name.surface.includes(' ') && isPersonAt(tokens, name.to))
    tally.work += 2
  // "who plays Theo on Silo"
  if (
    last?.lower === 'on' &&
    tokens.slice(Math.max(0, name.from - 8), name.from).some(({ lower }) => PLAYS.test(lower))
  )
    tally.work += 3
  // "the role of the Lamplighter"
  const of = last?.lower === 'the' ? name.from - 2 : name.from - 1
  if (tokens[of]?.lower === 'of' && /^(?:role|part)$/.test(tokens[of - 1]?.lower ?? '')) tally.character += 4
}

const LATELY = /^(?:last|recently|next)$/
const BESIDE = /^(?:opposite|alongside|co-stars?|costars?)$/
const PLAYS = /^(?:plays|played|playing|portrays|portrayed)$/

const RENEWS = /^(?:renew(?:s|ed)|cancel(?:s|led|ed)|greenlit|reviv(?:es|ed))$/

const CALLED: ReadonlySet<string> = new Set(['called', 'titled', 'entitled', 'named', 'dubbed'])

const ACTED: ReadonlySet<string> = new Set(
  'cast star stars starred starring co-star co-stars co-starred guest-starred appeared role roles cameo'.split(
    ' ',
  ),
)

/** "as the deceased father Theo Brandt", "plays a young Theo": what stands between says what the part is. */
function isPartGiven(name: NameFound, tokens: readonly Token[]): boolean {
  let next = name.start
  for (let at = name.from - 1; at > Math.max(-1, name.from - 7); at--) {
    const token = tokens[at]
    if (token === undefined || token.capital || next - token.end > 2) return false
    if (GIVES_PART.has(token.lower)) return at < name.from - 1
    if (ENDS_PART.has(token.lower)) return false
    next = token.start
  }
  return false
}

const GIVES_PART: ReadonlySet<string> = new Set(
  'as play plays played playing portrays portraying voices voicing'.split(' '),
)
const ENDS_PART: ReadonlySet<string> = new Set(
  'of in on with to at by for from and that who well if such he she it they is was'.split(' '),
)

const OF_WORK: ReadonlySet<string> = new Set(
  'season seasons finale premiere episode episodes star stars cast creator showrunner remake reboot version adaptation events trailer ending director set'.split(
    ' ',
  ),
)

/** A season is of a work; fans are of people too. */
const ofWork = (noun: string): number => (OF_WORK.has(noun) ? 4 : noun === 'fans' ? 1.5 : 0)

const DOES = /^(?:show|shows|star|stars|cast|book|books|game|director|writer)$/
const SOMETHING = /^(?:they|he|she|it|we|you|that|how|why|what|us|him|her|them|me)$/

function addAfter(tally: Tally, name: NameFound, tokens: readonly Token[]): void {
  const after = tokens[name.to]
  if (after === undefined) return
  if (name.possessive) {
    // An owner of a season is a work, of a brother somebody; "Roe's said" is nobody's.
    const owners = OWNED.get(after.lower) ?? OWNED.get(tokens[name.to + 1]?.lower ?? '')
    if (owners !== undefined) addVotes(tally, owners)
    return
  }
  // "Roe stars as", but "Silo stars Jane Roe" and "Silo star Jane Roe".
  if (STARS.has(after.lower) && STARS_SO.has(tokens[name.to + 1]?.lower ?? '')) {
    tally.person += 4
    return
  }
  // "Silo has been renewed", "Silo was officially axed"
  // but not "Silo, from Jane Roe, has been renewed"
  const isAside = after.start > name.end + 1 && PREPOSITION.test(tokens[name.from - 1]?.lower ?? '')
  if (!isAside && PASSIVE.test(after.lower) && isMadeLater(tokens, name.to + 1)) tally.work += 5
  // "any Silo final season scoops"
  if (COUNTS.test(after.lower) && SEASON.test(tokens[name.to + 1]?.lower ?? '')) tally.work += 3
  // "residents of Vale show they can"
  const isVerb = DOES.test(after.lower) && SOMETHING.test(tokens[name.to + 1]?.lower ?? '')
  const votes = isVerb ? undefined : AFTER.get(after.lower)
  if (votes !== undefined) addVotes(tally, votes)
  // "(1999)": films are told apart by their year.
  if (/^(?:19|20)\d\d$/.test(after.text) && after.start === name.end + 2 && !after.capital) tally.work += 3
  // "Claws (HBO, 10 pm)"
  if (after.start === name.end + 2 && NETWORK_NAMES.has(after.text) && !after.possessive) tally.work += 4
  if (votes === undefined && !after.capital && !WORK_VERBS.has(after.lower) && STORY_VERB.test(after.lower))
    tally.character += 1.2
}

const PREPOSITION = /^(?:from|by|with|starring)$/
const PASSIVE = /^(?:has|have|had|was|were|is|are|will|may|could|been|be|got|gets)$/
const MADE = /^(?:renewed|cancell?ed|axed|ordered|greenlit|green-lit|revived)$/

/** Whether, but for auxiliaries and adverbs, it is said that a work was made or ended so. */
function isMadeLater(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at]?.lower ?? ''
    if (MADE.test(word)) return true
    if (!PASSIVE.test(word) && !/^(?:not|now|also|just|already|finally|.+ly)$/.test(word)) return false
  }
  return false
}

const COUNTS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|new)$/
const SEASON = /^(?:seasons?|finale|premiere|episodes?)$/

const STARS: ReadonlySet<string> = new Set(['stars', 'starring', 'starred'])
const STARS_SO: ReadonlySet<string> = new Set(['as', 'in', 'on', 'opposite', 'alongside', 'with'])

/** "Silo remains a gripping sci-fi series", "Jane Roe, the actress": the noun says it. */
function nounLater(name: NameFound, tokens: readonly Token[]): Readonly<Partial<Tally>> | undefined {
  const first = tokens[name.to]
  if (first === undefined || first.capital || name.possessive) return undefined
  if (!PREDICATES.has(first.lower) || first.start > name.end + 2) return undefined
  for (let at = name.to + 1; at < Math.min(tokens.length, name.to + REACH); at++) {
    const token = tokens[at]
    if (token === undefined || token.capital) return undefined
    if (ENDS_PREDICATE.has(token.lower) && first.lower !== 'one') return undefined
    const votes = LATER_NOUNS.get(token.lower)
    // "a superhero flick": the last noun says what it is.
    const then = LATER_NOUNS.get(tokens[at + 1]?.lower ?? '')
    if (votes !== undefined) return then ?? votes
  }
  return undefined
}

const PREDICATES: ReadonlySet<string> = new Set('is was remains became becomes a an the one'.split(' '))
const ENDS_PREDICATE: ReadonlySet<string> = new Set(
  'in of on who which that with for from to at by but and or so yet while as although because when than'.split(
    ' ',
  ),
)

const nounBefore = (tokens: readonly Token[], at: number): string => {
  const word = tokens[at]?.lower ?? ''
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|the)$/.test(word)
    ? (tokens[at - 1]?.lower ?? '')
    : word
}
