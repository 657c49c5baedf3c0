import { isPersonAt } from './isPersonAt.js'
import type { Run, Search } from './run.js'
import { joins, textBetween } from './gaps.js'
import { HEADLINE_NOUNS, HEADLINE_VERBS, TITLE_CUES } from './headlineWords.js'
import { isOrdinary } from './isOrdinary.js'
import { BREAKS, HONORIFICS, LINKS, NEVER_NAMES, ROLE_NOUNS } from './nameWords.js'
import type { Token } from './tokens.js'

/** A run found in a headline; `title` when only a title fits there ("Deep Harbor Season 2"). */
export interface HeadlineRun extends Run {
  readonly title: boolean
}

/** The longest name in words. */
const LONGEST = 6

/**
 * Names in title case, where every word has a capital: what stands between verbs, small words and the words that
 * headlines are made of. "How Peacock's Deep Harbor Proves Its Critics Wrong" has "Deep Harbor" between two such.
 */
export function headlineRuns(search: Search): HeadlineRun[] {
  const { tokens } = search
  const runs: HeadlineRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!begins(search, i)) continue
    const to = pieceEnd(search, i)
    runs.push(...namesInPiece(search, i, to))
    i = Math.max(i, to - 1)
  }
  return runs
}

function begins({ tokens, taken }: Search, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || taken[at] === 1 || !token.capital) return false
  if (token.lower === 'the') return isPlain(tokens[at + 1]) && taken[at + 1] !== 1
  return isPlain(token)
}

/** Part of a name, for all that its word says. */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  !HEADLINE_VERBS.has(token.lower) &&
  !HEADLINE_NOUNS.has(token.lower) &&
  !NEVER_NAMES.has(token.lower) &&
  !BREAKS.has(token.lower) &&
  !ROLE_NOUNS.has(token.lower)

function pieceEnd(search: Search, from: number): number {
  const { tokens, taken } = search
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST && taken[to] !== 1) {
    const token = tokens[to]
    if (token === undefined || tokens[to - 1]?.possessive === true) break
    const gap = textBetween(search, to)
    if (!joins(gap, tokens.slice(from, to)) || (gap === ': ' && isOrdinary(tokens[from]?.lower ?? ''))) break
    if (gap === ' & ' && isPersonAt(tokens, to)) break
    if (isPlain(token)) to++
    else if (/^\d{1,2}$/.test(token.text)) return to + 1
    else {
      const after = overLinks(search, to)
      if (after === to) break
      to = after
    }
  }
  return to
}

function overLinks({ tokens, taken }: Search, at: number): number {
  let to = at
  while (
    to < at + 2 &&
    (LINKS.has(tokens[to]?.lower ?? '') || tokens[to]?.lower === 'the') &&
    taken[to] !== 1
  )
    to++
  return to > at && tokens[at]?.lower !== 'the' && isPlain(tokens[to]) && taken[to] !== 1 ? to + 1 : at
}

function namesInPiece(search: Search, begin: number, to: number): HeadlineRun[] {
  const { tokens } = search
  // "Jane Roe of Glass Road" leaves "of Glass Road".
  let from = begin
  while (from < to && LINKS.has(tokens[from]?.text ?? '')) from++
  const person = personIn(tokens, from, to)
  if (person !== null) {
    const before = person.from > from ? namesInPiece(search, from, person.from) : []
    const after = person.to < to ? namesInPiece(search, person.to, to) : []
    return [...before, { ...person, initial: false, title: false }, ...after]
  }
  const own = tokens.slice(from, to)
  const telling = own.filter(({ lower, capital }) => capital && !isOrdinary(lower) && lower !== 'the')
  const cued = isCued(search, to) && !/^\d/.test(own[0]?.text ?? '')
  if (telling.length > 0) return [{ from, to, initial: false, title: cued }]
  if (cued && isAnchored(search, from)) return [{ from, to, initial: false, title: true }]
  const words = own.filter(({ lower }) => lower !== 'the').length
  const isSubject =
    words >= 2 && isAnchored(search, from) && (endsThere(search, to) || own[0]?.lower === 'the')
  return isSubject ? [{ from, to, initial: false, title: true }] : []
}

/** The first person named in a piece: a given name and what follows, two words or three. */
function personIn(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to - 1; at++) {
    if (!isPersonAt(tokens, at) || HONORIFICS.has(tokens[at]?.lower ?? '')) continue
    const first = tokens[at]
    const third = tokens[at + 2]
    if (first === undefined || tokens[at + 1]?.lower === 'of') return null
    const isLonger =
      at + 2 < to &&
      tokens[at + 1]?.possessive === false &&
      third !== undefined &&
      third.capital &&
      (!isOrdinary(third.lower) || tokens[at + 1]?.text.length === 1)
    const end = at + 2 < to && LINKS.has(tokens[at + 1]?.lower ?? '') ? at + 3 : at + (isLonger ? 3 : 2)
    return { from: at, to: Math.min(end, to) }
  }
  return null
}

function isCued(search: Search, to: number): boolean {
  const next = search.tokens[to]
  const gap = textBetween(search, to)
  return next !== undefined && /^['’”"]? $/.test(gap) && TITLE_CUES.has(next.lower)
}

/** After nothing, a colon, an owner ("Peacock's") or a small word: nothing of the name can stand before it. */
function isAnchored(search: Search, from: number): boolean {
  const before = search.tokens[from - 1]
  if (before === undefined || before.possessive || search.taken[from - 1] === 1) return true
  if (
    /[:,.!?—–-]/.test(textBetween(search, from)) ||
    /s['’] $/.test(before.text.slice(-1) + textBetween(search, from))
  )
    return true
  return NEVER_NAMES.has(before.lower) || HEADLINE_NOUNS.has(before.lower)
}

/** Before a verb, punctuation or the end: nothing of the name can stand after it. */
function endsThere(search: Search, to: number): boolean {
  const next = search.tokens[to]
  if (next === undefined) return true
  return HEADLINE_VERBS.has(next.lower) || /[:,.!?—–]/.test(textBetween(search, to))
}
