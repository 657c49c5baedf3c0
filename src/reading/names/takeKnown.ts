import { isInitial } from './isInitial.js'
import { isPersonAt } from './isPersonAt.js'
import { take, type Page, type Seen, type Stretch } from './page.js'
import { GIVEN_NAMES } from './givenNames.js'
import { textBetween } from './gaps.js'
import { TITLE_CUES } from './headlineWords.js'
import { isOrdinary } from './isOrdinary.js'
import { longestKnown, type KnownName, type Lexicon } from './lexicon.js'
import { isBorder } from './isBorder.js'
import { NEVER_NAMES, WORK_NOUNS } from './nameWords.js'
import { organisationEnd } from './organisationEnd.js'
import { titleEnd } from './titleEnd.js'
import type { Token } from './tokens.js'
import { longest } from './wordTrie.js'

/** Takes what is known beforehand, and what the article showed to be a name, longest first. */
export function takeKnown(page: Page, lexicon: Lexicon, seen: Seen): void {
  markKnown(page, lexicon)
  const { tokens, taken } = page
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] === 1 || !mayBeginName(tokens[at], lexicon)) continue
    const shown = longest(seen, tokens, at)
    const hit = longestKnown(lexicon, tokens, at)
    if (hit !== null && hit.length >= (shown?.length ?? 0) && standsAsName(page, at, hit)) {
      const to = knownEnd(page, at, hit)
      const whole = to === at + hit.length
      const title = !whole && hit.known.every(({ kind }) => kind === 'work' || kind === 'character')
      take(page, { from: at, to }, { marked: false, title, known: whole ? hit.known : [] })
      at = to - 1
    } else if (shown !== null && isWritten(page, at, shown)) {
      take(
        page,
        { from: at, to: at + shown.length },
        { marked: false, title: shown.here.includes('title'), known: [] },
      )
      at += shown.length - 1
    }
  }
}

/** Most words are of small letters, as no name is that a universe does not write so; to ask first spares the search. */
const mayBeginName = (token: Token | undefined, { hasSmallNames }: Lexicon): boolean =>
  hasSmallNames || token?.capital === true || !beginsSmall(token?.text ?? '')

/** "and" and "a", but not "iZombie". */
const beginsSmall = (word: string): boolean =>
  isSmall(word.charCodeAt(0)) && (word.length === 1 || isSmall(word.charCodeAt(1)))

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** What is known of a run found by its capitals: "Lost" in "the star of Lost". */
export function knownOf(page: Page, lexicon: Lexicon, { from, to }: Stretch): readonly KnownName[] {
  const hit = to - from === 1 ? longestKnown(lexicon, page.tokens, from) : null
  return hit?.length === 1 ? hit.known : []
}

/** Titles in quotation marks may be known too. */
function markKnown(page: Page, lexicon: Lexicon): void {
  page.names.forEach((name, i) => {
    if (!name.marked) return
    const hit = longestKnown(lexicon, page.tokens, name.from)
    if (hit?.length === name.to - name.from) page.names[i] = { ...name, known: hit.known }
  })
}

/** What the article names elsewhere: with its capital, and in running text a title or a name of several words. */
function isWritten(
  page: Page,
  at: number,
  shown: { readonly length: number; readonly here: readonly string[] },
): boolean {
  const first = page.tokens[at]
  const isCapital = first?.capital === true || /^\d/.test(first?.text ?? '')
  if (first === undefined || !isCapital || (shown.length === 1 && NEVER_NAMES.has(first.lower))) return false
  // "Jane Roe", of whom the article tells as "Roe": the full name is found by its capitals.
  const isSurnameOnly =
    shown.length === 1 && at > 0 && page.taken[at - 1] !== 1 && isPersonAt(page.tokens, at - 1)
  if (page.titleCase && isSurnameOnly && textBetween(page, at) === ' ') return false
  if (page.titleCase) return shown.length > 1 || !isOrdinary(first.lower) || shown.here.includes('title')
  return shown.length > 1 && shown.here.includes('title')
}

interface Hit {
  readonly length: number
  readonly known: readonly KnownName[]
}

/** "You" the series is not every "you": a known name needs its capitals, and one ordinary word more than a capital. */
function standsAsName(page: Page, at: number, hit: Hit): boolean {
  const token = page.tokens[at]
  if (token === undefined) return false
  const isOurs = hit.known.some(({ from }) => from === 'universe')
  if (!isOurs && isSubtitle(page, at)) return false
  if (isOurs && !/^[\p{Lu}\p{N}]/u.test(hit.known[0]?.name ?? '')) return true
  // "iZombie" bears its capital within.
  if (!token.capital && !/^(?:\p{Lu}|\p{N}|\p{Ll}\p{Lu})/u.test(token.text)) return false
  if (hit.length > 1) return isOurs || page.titleCase || !isSmallPhrase(page, at, hit)
  const isOrganisation = hit.known.every(({ kind }) => kind === 'organisation')
  if (isOrganisation && (isSurname(page, at) || isGiven(page, at))) return false
  if (isOrganisation || (isOurs && !isOrdinary(token.lower) && !NEVER_NAMES.has(token.lower)))
    return isOrganisation ? !isOrdinary(token.lower) || (at > 0 && !page.titleCase) : true
  // "the US" is not the film "Us".
  const isCried = !page.titleCase && token.text.length > 1 && token.text === token.text.toUpperCase()
  if (isCried && hit.known.every(({ name }) => name !== name.toUpperCase())) return false
  return isAlone(page, at) && bearsOut(page, at)
}

/** "writer of Redcoats: Atonement": what follows the colon belongs to a longer title. */
const isSubtitle = (page: Page, at: number): boolean =>
  at > 1 &&
  !page.titleCase &&
  page.tokens[at - 1]?.capital === true &&
  textBetween(page, at) === ': ' &&
  !isInitial(page, at - 1)

/** "Ann Forbes" is no outlet. */
const isSurname = ({ tokens, titleCase }: Page, at: number): boolean =>
  !titleCase && at > 0 && tokens[at - 1]?.possessive === false && isPersonAt(tokens, at - 1)

/** "Spike Vale" is no channel. */
const isGiven = (page: Page, at: number): boolean => {
  const next = page.tokens[at + 1]
  return (
    !page.titleCase &&
    GIVEN_NAMES.has(page.tokens[at]?.text ?? '') &&
    next?.capital === true &&
    textBetween(page, at + 1) === ' ' &&
    !isOrdinary(next.lower)
  )
}

/** "Get Out" in "Get out of here": all words but the first in lower case. */
const isSmallPhrase = (page: Page, at: number, hit: Hit): boolean =>
  page.tokens.slice(at + 1, at + hit.length).every(({ capital, text }) => !capital && /^\p{L}/u.test(text))

/** One known word says little inside a longer name: "Robin" in "Robin Vale", "Frost" in "Jack Frost". */
function isAlone(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  const after = page.tokens[at + 1]
  const joinsBefore =
    before?.capital === true &&
    !before.possessive &&
    textBetween(page, at) === ' ' &&
    !isBorder(before.lower) &&
    !(isInitial(page, at - 1) && isOrdinary(before.lower)) &&
    page.taken[at - 1] !== 1
  const joinsAfter =
    after?.capital === true &&
    page.tokens[at]?.possessive === false &&
    textBetween(page, at + 1) === ' ' &&
    !isBorder(after.lower)
  if (page.titleCase)
    return !(joinsAfter && !isOrdinary(after?.lower ?? '') && GIVEN_NAMES.has(page.tokens[at]?.text ?? ''))
  return !joinsBefore && !joinsAfter
}

/** Whether the words around a single known word show that it is a name here. */
function bearsOut(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token === undefined) return false
  const after = page.tokens[at + 1]
  const before = page.tokens[at - 1]
  const isCued =
    (after !== undefined &&
      TITLE_CUES.has(after.lower) &&
      textBetween(page, at + 1) === ' ' &&
      !page.titleCase) ||
    (after !== undefined && /^(?:season|seasons|episode)$/.test(after.lower)) ||
    (before !== undefined && WORK_NOUNS.has(before.lower) && !page.titleCase)
  if (NEVER_NAMES.has(token.lower) || !/\p{L}{3}/u.test(token.text)) return isCued
  const isWeak = isOrdinary(token.lower)
  // In running text an ordinary word waits until runs are found: it may be part of a longer title.
  return !isWeak || isCued
}

/** Where a known name ends that only begins a longer one: "NBC" in "NBC Universal", "Scream" in "Scream 7". */
function knownEnd(page: Page, at: number, hit: Hit): number {
  const own = { from: at, to: at + hit.length }
  if (hit.known.some(({ kind }) => kind === 'organisation'))
    return organisationEnd(page.sentence, page.tokens, own)
  if (!hit.known.some(({ kind }) => kind === 'work')) return own.to
  return titleEnd(page, own)
}
