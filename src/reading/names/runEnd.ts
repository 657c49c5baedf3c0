import { joins, textBetween } from './gaps.js'
import { hasColon } from './hasColon.js'
import { isInitial } from './isInitial.js'
import { isOrdinary } from './isOrdinary.js'
import { isPersonAt } from './isPersonAt.js'
import { linkedEnd } from './linkedEnd.js'
import { BREAKS, HONORIFICS, NEVER_NAMES, ROLE_NOUNS, TITLE_STARTS } from './nameWords.js'
import type { Search } from './run.js'

/** The longest name in words. */
const LONGEST = 10

/** One past the last word of the name that begins at `from`. */
export function runEnd(search: Search, from: number): number {
  const { tokens, taken } = search
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST && taken[to] !== 1) {
    const next = tokens[to]
    if (next === undefined || (tokens[to - 1]?.possessive === true && !ownsInTitle(search, from, to))) break
    const soFar = tokens.slice(from, to)
    const gap = textBetween(search, to)
    if (gap === ': ' && to - from > 1 && isNumberedPart(tokens, to)) return to + 2
    if (!joins(gap, soFar) || (/^(?:: | & )$/.test(gap) && isPersonAt(tokens, to))) break
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

/** "Part II" of "A Quiet Town: Part II" */
const isNumberedPart = (tokens: Search['tokens'], at: number): boolean =>
  /^(?:Part|Chapter|Volume|Vol|Book)$/.test(tokens[at]?.text ?? '') &&
  /^(?:[IVX]+|\d{1,2}|One|Two|Three|Four|Five)$/.test(tokens[at + 1]?.text ?? '')

/** "The Keeper’s Song": an ordinary word with a capital owns another, both of one title. */
function ownsInTitle(search: Search, from: number, to: number): boolean {
  const owner = search.tokens[to - 1]
  const owned = search.tokens[to]
  if (owner === undefined || owned?.capital !== true) return false
  if (hasColon(search, from, to)) return !BREAKS.has(owned.lower)
  if (isInitial(search, from)) return false
  return (
    isOrdinary(owner.lower) &&
    isOrdinary(owned.lower) &&
    !ROLE_NOUNS.has(owner.lower) &&
    !HONORIFICS.has(owner.lower) &&
    !NEVER_NAMES.has(owner.lower) &&
    !BREAKS.has(owned.lower)
  )
}

/** In running text nobody capitalises them but in titles. */
const ENDS_TITLE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|now|today|tonight|tomorrow|yesterday|again|too|only|even|out|off|up|down|over)$/

/** "Day Two": the second of them. */
const COUNTED =
  /^(?:day|week|part|round|phase|act|book|volume|year|night|hour|game|level|type|class|section|area|zone|page|case|number|no)$/

/** "Ann Leda May Vale": a month is a name between others. */
const isMiddleName = ({ tokens }: Search, at: number): boolean =>
  /^(?:april|may|june|august|summer|autumn)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capital === true &&
  !isOrdinary(tokens[at - 1]?.lower ?? '') &&
  !isOrdinary(tokens[at + 1]?.lower ?? '') &&
  !NEVER_NAMES.has(tokens[at + 1]?.lower ?? '')

function continues(search: Search, from: number, at: number): boolean {
  const { tokens } = search
  const next = tokens[at]
  const last = tokens[at - 1]
  const first = tokens[from]
  if (next === undefined || last === undefined || first === undefined || BREAKS.has(next.lower)) return false
  if (/^\d{1,4}$/.test(next.text)) return !/^(?:19\d|20[0-3])\d$/.test(next.text) && last.capital
  if (!next.capital) return false
  if (!NEVER_NAMES.has(next.lower) || isMiddleName(search, at)) return true
  // "the Swan And The Hunter reboot": in running text only titles have such capitals.
  if (next.text === 'And' && tokens[at + 1]?.text === 'The' && tokens[at + 2]?.capital === true) return true
  // "the series Boarding Now"
  if (ENDS_TITLE.test(next.lower) && !isInitial(search, from) && !isPersonAt(tokens, from))
    return !COUNTED.test(last.lower)
  // "Rogue One: A Star Wars Story", "This Is Us", but not "Note: The show".
  return (
    TITLE_STARTS.has(next.lower) &&
    (tokens[at + 1]?.capital === true || !textBetween(search, at).includes(':')) &&
    (!isInitial(search, from) || tokens[at + 1]?.capital === true || isOrdinary(first.lower))
  )
}
