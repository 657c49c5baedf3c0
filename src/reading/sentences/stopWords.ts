import { OPENING_WORDS } from './openingWords.js'
import { isSpace, type Stop } from './stop.js'

/** No word that decides anything is longer. */
const LONGEST = 24
const BEFORE = new Set('([{“"‘*_—–/'.split('').map((sign) => sign.charCodeAt(0)))
const WORD = /[“"‘'([*_]{0,4}([\p{L}\p{N}][\p{L}\p{N}’'-]{0,24})/uy

/** The word that carries the stop, without it: `S.H.I.E.L.D` in `Agents of S.H.I.E.L.D. spoils`. */
export function wordBefore(stop: Stop): string {
  const least = Math.max(stop.start, stop.mark - LONGEST)
  let from = stop.mark
  while (from > least && !standsBefore(stop.text.charCodeAt(from - 1))) from--
  return stop.text.slice(from, stop.mark)
}

const standsBefore = (code: number): boolean => isSpace(code) || BEFORE.has(code)

/** The first word behind the stop, without the quotes or brackets that open before it; '' where none begins. */
export function wordAfter(stop: Stop): string {
  return wordAt(stop.text, stop.next)
}

export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(text)?.[1] ?? ''
}

/** Whether what follows opens a sentence rather than going on with a name: `The`, `“`, not `Marshals`. */
export function opensSentence(stop: Stop): boolean {
  return '“"‘(['.includes(stop.text.charAt(stop.next)) || OPENING_WORDS.has(wordAfter(stop))
}

/** Whether there is white space between the sentence and what follows. */
export const hasSpaceAfter = (stop: Stop): boolean =>
  stop.next > stop.close && isSpace(stop.text.charCodeAt(stop.close))
