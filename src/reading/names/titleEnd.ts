import { textBetween } from './gaps.js'
import { isBorder } from './isBorder.js'
import { isOrdinary } from './isOrdinary.js'
import { BREAKS, NEVER_NAMES, ROLE_NOUNS } from './nameWords.js'
import type { Page } from './page.js'
import type { Search } from './run.js'

const NUMBERED = /^(?:\d{1,2}|II|III|IV|V|VI|VII|VIII|IX|X)$/

/** Where a title ends of which a known one is the beginning: "Scream 7", "Alien: Earth", "Star Trek Online". */
export function titleEnd(page: Page, own: { readonly from: number; readonly to: number }): number {
  const { tokens } = page
  let { to } = own
  if (tokens[to - 1]?.possessive === true) return to
  to = numberedEnd(page, to)
  if (page.titleCase || tokens[to - 1]?.possessive === true) return to
  const next = tokens[to]
  if (next?.capital !== true || page.taken[to] === 1) return to
  const gap = textBetween(page, to)
  // "Alien: Earth", "Star Trek Online".
  if (
    gap === ': '
      ? tokens[to + 1]?.capital === true || isInside(page, to)
      : gap === ' ' && isPartOfTitle(next.lower)
  )
    return subtitleEnd(page, to)
  return to
}

/** "Part Two", "Vol. 3", "II" and "2" after a title belong to it. */
function numberedEnd(page: Search, at: number): number {
  const { tokens } = page
  if (textBetween(page, at) !== ' ') return at
  const next = tokens[at]
  if (next === undefined) return at
  if (NUMBERED.test(next.text)) return at + 1
  const number = tokens[at + 1]?.lower ?? ''
  const isPart = /^(?:Part|Vol|Volume|Chapter)$/.test(next.text) && /^\.? $/.test(textBetween(page, at + 1))
  return isPart &&
    (NUMBERED.test(tokens[at + 1]?.text ?? '') || /^(?:one|two|three|four|five|six)$/.test(number))
    ? at + 2
    : at
}

const isInside = (page: Page, at: number): boolean =>
  /^[\s,.;)!?’'”"]/.test(page.sentence.text.slice((page.tokens[at]?.end ?? 0) - page.sentence.start)) &&
  !NEVER_NAMES.has(page.tokens[at]?.lower ?? '')

const isPartOfTitle = (lower: string): boolean => !isBorder(lower) && !isOrdinary(lower)

function subtitleEnd(page: Search, from: number): number {
  const { tokens } = page
  let to = from + 1
  while (
    to < tokens.length &&
    to - from < 7 &&
    tokens[to - 1]?.possessive === false &&
    page.taken[to] !== 1
  ) {
    const token = tokens[to]
    if (token === undefined || textBetween(page, to) !== ' ') break
    if (token.capital ? !BREAKS.has(token.lower) && !ROLE_NOUNS.has(token.lower) : NUMBERED.test(token.text))
      to++
    else if (/^(?:of|the|and|to|in|for|a)$/.test(token.lower) && tokens[to + 1]?.capital === true) to += 2
    else if (
      /^(?:of|in|to|for|and)$/.test(token.lower) &&
      tokens[to + 1]?.lower === 'the' &&
      tokens[to + 2]?.capital === true
    )
      to += 3
    else break
  }
  return to
}
