import type { Sentence } from '../sentences/splitSentences.js'
import { GIVEN_NAMES } from './givenNames.js'
import { joins, textBetween } from './gaps.js'
import { isOrdinary } from './isOrdinary.js'
import {
  BREAKS,
  HONORIFICS,
  LINKS,
  NEVER_NAMES,
  PRIZES,
  ROLE_NOUNS,
  TITLE_LINKS,
  TITLE_STARTS,
} from './nameWords.js'
import type { Token } from './tokens.js'

/** A run of words that may be a name; `initial`: its first word has its capital perhaps only from its place. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly initial: boolean
}

/** What is searched: a sentence, its words, and which of them names take already. */
export interface Search {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly taken: Uint8Array
}

/** The longest name in words. */
const LONGEST = 10

/**
 * Runs of capitalised words in running text: "Krysten Ritter", "Guardians of the Galaxy", and titles across small
 * words ("Halt and Catch Fire") where ordinary words have capitals that only a title gives them.
 */
export function capitalRuns(search: Search): Run[] {
  const { tokens, taken } = search
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || taken[i] === 1 || !starts(search, i)) continue
    const end = runEnd(search, i)
    const run = trimmed(search, { from: i, to: end, initial: isInitial(search, i) })
    if (run !== null) runs.push(run)
    i = Math.max(i, end - 1)
  }
  return runs
}

function starts(search: Search, at: number): boolean {
  const token = search.tokens[at]
  const next = search.tokens[at + 1]
  if (token === undefined) return false
  // "13 Reasons Why", but not "13 Emmys".
  if (!token.capital)
    return (
      next?.capital === true &&
      search.tokens[at + 2]?.capital === true &&
      /^\d{1,3}$/.test(token.text) &&
      isOrdinary(next.lower) &&
      !NEVER_NAMES.has(next.lower) &&
      !BREAKS.has(next.lower) &&
      !isInitial(search, at)
    )
  if (!NEVER_NAMES.has(token.lower)) return true
  if (isPersonName(token, next)) return true
  return (
    TITLE_STARTS.has(token.lower) &&
    next?.capital === true &&
    search.taken[at + 1] !== 1 &&
    textBetween(search, at + 1) === ' ' &&
    (!NEVER_NAMES.has(next.lower) || TITLE_STARTS.has(next.lower))
  )
}

/** "Will Ansel", "April Roe": these are given names too. */
const isPersonName = (token: Token, next: Token | undefined): boolean =>
  next?.capital === true &&
  GIVEN_NAMES.has(token.text) &&
  !isOrdinary(next.lower) &&
  !GIVEN_NAMES.has(next.text) &&
  !NEVER_NAMES.has(next.lower)

/** At the start of a sentence, a quotation or what follows a colon, capitals say less. */
export function isInitial({ sentence, tokens }: Search, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || at === 0) return true
  const before = sentence.text.slice(
    Math.max(0, token.start - sentence.start - 3),
    token.start - sentence.start,
  )
  return /[.!?:“"‘•…—–*|\])]\s*$|(?:^|\s)['(]$/.test(before)
}

function runEnd(search: Search, from: number): number {
  const { tokens, taken } = search
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST && taken[to] !== 1) {
    const next = tokens[to]
    if (next === undefined || (tokens[to - 1]?.possessive === true && !ownsInTitle(search, from, to))) break
    const soFar = tokens.slice(from, to)
    const gap = textBetween(search, to)
    if (!joins(gap, soFar) || (gap === ': ' && isPersonAt(tokens, to))) break
    if (next.capital || /^\d/.test(next.text)) {
      if (!continues(search, from, to)) break
      to++
      continue
    }
    const after = linkedEnd(search, from, to)
    if (after === to) break
    to = after
  }
  return to
}

/** "The Keeper’s Song": an ordinary word with a capital owns another, both of one title. */
function ownsInTitle(search: Search, from: number, to: number): boolean {
  const owner = search.tokens[to - 1]
  const owned = search.tokens[to]
  if (owner === undefined || owned?.capital !== true || isInitial(search, from)) return false
  return (
    isOrdinary(owner.lower) &&
    isOrdinary(owned.lower) &&
    !ROLE_NOUNS.has(owner.lower) &&
    !HONORIFICS.has(owner.lower) &&
    !NEVER_NAMES.has(owner.lower) &&
    !BREAKS.has(owned.lower)
  )
}

function continues(search: Search, from: number, at: number): boolean {
  const { tokens } = search
  const next = tokens[at]
  const last = tokens[at - 1]
  const first = tokens[from]
  if (next === undefined || last === undefined || first === undefined || BREAKS.has(next.lower)) return false
  if (/^\d{1,4}$/.test(next.text)) return !/^(?:19\d|20[0-3])\d$/.test(next.text) && last.capital
  if (!next.capital) return false
  if (!NEVER_NAMES.has(next.lower)) return true
  // "Rogue One: A Star Wars Story", "This Is Us", but not "Note: The show".
  return (
    TITLE_STARTS.has(next.lower) &&
    (tokens[at + 1]?.capital === true || !textBetween(search, at).includes(':')) &&
    (!isInitial(search, from) || tokens[at + 1]?.capital === true || isOrdinary(first.lower))
  )
}

/** After small words ("of the", "and") the next capitalised word; `at` itself when the name ends before them. */
function linkedEnd(search: Search, from: number, at: number): number {
  const { tokens } = search
  let to = at
  let narrow = true
  while (to < at + 3 && isLink(tokens[to]) && textBetween(search, to + 1) === ' ') {
    narrow &&= LINKS.has(tokens[to]?.lower ?? '')
    to++
  }
  const token = tokens[to]
  if (to === at || token?.capital !== true || search.taken[to] === 1 || BREAKS.has(token.lower)) return at
  if (NEVER_NAMES.has(token.lower) && !(TITLE_STARTS.has(token.lower) && tokens[to + 1]?.capital === true))
    return at
  // "The Return of Jane Roe" is said of her; "Sons of Anarchy" is one name.
  if (narrow && tokens[at]?.lower === 'of' && isPersonAt(tokens, to) && isTitleSoFar(search, from, at))
    return at
  if (narrow && isOfFame(tokens, to)) return at
  if (narrow) return tokens[at]?.lower === 'the' ? at : to + 1
  return isTitleSoFar(search, from, at) && !isPersonAt(tokens, to) ? to + 1 : at
}

/** "Jane Roe of Blue Ladder fame": what is named at `at` is what she is known for. */
function isOfFame(tokens: readonly Token[], at: number): boolean {
  let to = at
  while (to < at + LONGEST && tokens[to]?.capital === true) to++
  return tokens[to]?.lower === 'fame'
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (LINKS.has(token.lower) || TITLE_LINKS.has(token.lower))

/** Ordinary words that have capitals in the midst of a sentence begin a title. */
function isTitleSoFar(search: Search, from: number, to: number): boolean {
  const own = search.tokens.slice(from, to)
  if (isInitial(search, from) && own.length === 1) return false
  return own.every(
    ({ lower, capital }) =>
      (capital ? isOrdinary(lower) || TITLE_STARTS.has(lower) : true) &&
      !ROLE_NOUNS.has(lower) &&
      !HONORIFICS.has(lower) &&
      !PRIZES.has(lower) &&
      (!NEVER_NAMES.has(lower) || TITLE_STARTS.has(lower)),
  )
}

/** "Jane Roe" at a token: a given name, and a word that English has not. */
export function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  const next = tokens[at + 1]
  return (
    first !== undefined &&
    next?.capital === true &&
    GIVEN_NAMES.has(first.text) &&
    !first.possessive &&
    !isOrdinary(first.lower) &&
    !NEVER_NAMES.has(next.lower) &&
    !PRIZES.has(next.lower) &&
    !ROLE_NOUNS.has(next.lower) &&
    !BREAKS.has(next.lower)
  )
}

/** Without words at its ends that only look like names; null when nothing is left. */
function trimmed(search: Search, run: Run): Run | null {
  const { tokens } = search
  let { from, to } = run
  const drops = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? ''
    if (isNumberedEpisode(tokens, at)) return false
    if (BREAKS.has(lower) || ROLE_NOUNS.has(lower)) return true
    // "Oscar winner Jane Roe", but "Oscar Vale".
    return at === from && PRIZES.has(lower) && to - from > 1 && !isPersonAt(tokens, at)
  }
  while (from < to && drops(from)) from++
  while (to > from && (drops(to - 1) || isBareLink(tokens[to - 1]))) to--
  for (let at = from + 1; at < to - 1; at++)
    if (
      isPersonAt(tokens, at) &&
      !isOrdinary(tokens[at + 1]?.lower ?? '') &&
      isRolePhrase(tokens.slice(from, at))
    )
      from = at
  for (let at = to - 2; at > from; at--)
    // "Icon Award Newton-John"
    if (PRIZES.has(tokens[at]?.lower ?? '') && !isOrdinary(tokens[at + 1]?.lower ?? '') && to - at <= 3)
      from = at + 1
  const first = tokens[from]
  if (first === undefined || from >= to || (from === run.from ? false : NEVER_NAMES.has(first.lower)))
    return null
  // "the Oscar winner", "at the Oscars"
  const isPrize = to - from === 1 && PRIZES.has(first.lower)
  if (to - from === 2 && first.lower === 'the' && PRIZES.has(tokens[to - 1]?.lower ?? '')) return null
  if (isPrize && (!GIVEN_NAMES.has(first.text) || PRIZES.has(tokens[to]?.lower ?? ''))) return null
  if (first.lower === 'phase' && /^\d+$/.test(tokens[to - 1]?.text ?? '')) return null
  if (to - from === 1 && (NEVER_NAMES.has(first.lower) || !/\p{L}/u.test(first.text))) return null
  return { from, to, initial: run.initial && from === run.from }
}

/** "Episode VIII" is a film's name, "Episode 8" the part of a series. */
const isNumberedEpisode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Episode' && /^[IVX]+$/.test(tokens[at + 1]?.text ?? '')

const isBareLink = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && !/^\d/.test(token.text)

/** "Icon Award", "Emmy Winner", "Executive": what stands before a name and says what its bearer is. */
const isRolePhrase = (tokens: readonly Token[]): boolean =>
  tokens.every(({ lower }) => isOrdinary(lower) || PRIZES.has(lower)) &&
  tokens.some(({ lower }) => PRIZES.has(lower) || ROLE_NOUNS.has(lower))
