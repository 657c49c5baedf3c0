import { isPersonAt } from './isPersonAt.js'
import { GIVEN_NAMES } from './givenNames.js'
import { textBetween } from './gaps.js'
import { isIntroduced } from './isIntroduced.js'
import { isOrdinary } from './isOrdinary.js'
import { AFTER } from './kindCues.js'
import { HONORIFICS, LINKS, NEVER_NAMES } from './nameWords.js'
import { PLAIN_NAME, take, type Page, type Seen, type Stretch } from './page.js'
import { wordsIn, type Token } from './tokens.js'

/** What the article has shown to be names. */
export interface Shown {
  readonly seen: Seen
  /** In lower case, of people who are called by their full names. */
  readonly surnames: Set<string>
}

/** Settles the runs at the start of sentences, now that the rest of the article has shown what it names. */
export function takePending(page: Page, { seen, surnames }: Shown): void {
  for (const { from, to } of page.pending) {
    const own = page.tokens.slice(from, to)
    const first = own[0]
    if (first === undefined) continue
    const isSurname = own.length === 1 && surnames.has(first.lower)
    if (!isSurname && isIntroduced(page, { from, to })) {
      take(page, { from, to }, { ...PLAIN_NAME, title: true })
      continue
    }
    if (isSurname && actsAt(page.tokens, to)) {
      take(page, { from, to }, PLAIN_NAME)
      continue
    }
    const lead = leadsIn(page, { from, to }) ? from + 1 : from
    const begin = isSeen(seen, own) ? from : Math.max(lead, from + labelled(page, { from, to }))
    if (begin === to) continue
    const isPlain = own.every(({ lower, capital }) => !capital || isOrdinary(lower))
    // "Essential Quote:", "The return"
    if (isPlain && !isSeen(seen, own) && (isLabel(page, to) || namingWords(own) < 2)) continue
    if (own.length === 1) {
      if (isSeen(seen, own) || (!isOrdinary(first.lower) && !isShout(first)))
        take(page, { from, to }, PLAIN_NAME)
    } else if (begin > from || isSeen(seen, own) || isPlain) take(page, { from: begin, to }, PLAIN_NAME)
    else take(page, { from: dropsFirst(page, { from, to }, seen) ? from + 1 : from, to }, PLAIN_NAME)
  }
}

/** "Price plays Nora", where there is a Jenna Price: what follows is what people do. */
const actsAt = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return (
    next !== undefined && !next.capital && ((AFTER.get(next.lower)?.person ?? 0) > 0 || next.lower === 'will')
  )
}

/**
 * "With Land of Crowns ending, …", "In Land of Crowns, …": the sentence begins with what is only told of the name; no
 * verb follows.
 */
function leadsIn(page: Page, { from, to }: Stretch): boolean {
  const { tokens } = page
  const first = tokens[from]?.lower ?? ''
  if (to - from < 2 || tokens[from + 1]?.capital !== true) return false
  if (PLACING.test(first)) return textBetween(page, to).startsWith(',')
  return TELLING.test(first) && !GOES_ON.test(tokens[to]?.lower ?? '.')
}

const PLACING = /^(?:in|on|at|for|from)$/
const TELLING = /^(?:with|since|after|before|during|despite|unlike|like|while|as)$/
const GOES_ON =
  /^(?:is|was|are|were|has|had|will|returns?|premieres?|airs?|stars?|follows|debuts?|gets|ends?|ended|and)$/

/** How many words a label takes: "Source: Twitter" names only what follows the colon, and nothing if that is ordinary. */
function labelled(page: Page, { from, to }: Stretch): number {
  for (let at = from + 1; at < to; at++) {
    if (!textBetween(page, at).includes(':')) continue
    const rest = page.tokens.slice(at, to)
    return rest.every(({ lower }) => isOrdinary(lower) || NEVER_NAMES.has(lower)) ? to - from : at - from
  }
  return 0
}

/** "Unfortunately Jane Roe", "Lately Silo": the first word only begins the sentence. */
function dropsFirst(page: Page, { from, to }: Stretch, seen: Seen): boolean {
  const first = page.tokens[from]
  const rest = page.tokens.slice(from + 1, to)
  // "Will Ansell wrote it."
  if (
    first !== undefined &&
    rest.length === 1 &&
    GIVEN_NAMES.has(first.text) &&
    !page.sentence.text.endsWith('?')
  )
    return false
  if (rest[0]?.capital !== true || textBetween(page, from + 1) === ' & ') return false
  if (HONORIFICS.has(rest[0].lower) || rest.length === 1) return true
  return isPersonAt(page.tokens, from + 1) || isSeen(seen, rest)
}

const isLabel = (page: Page, to: number): boolean => textBetween(page, to).startsWith(':') || !page.tokens[to]

const namingWords = (own: readonly Token[]): number =>
  own.filter(({ lower }) => !NEVER_NAMES.has(lower) && !LINKS.has(lower)).length

const isShout = ({ text }: Token): boolean => text.length <= 5 && text === text.toUpperCase()

function isSeen(seen: Seen, own: readonly Token[]): boolean {
  let node: Seen | undefined = seen
  for (const word of wordsIn(own)) node = node?.next.get(word)
  return node !== undefined && node.here.length > 0
}
