/** A text as names are looked for in it: without accents, and in lower case beside it. Both have the same length. */
export interface Folded {
  readonly cased: string
  readonly lower: string
}

// Typographic quotes, dashes and ellipses need no folding, and are what most English text has beyond ASCII.
const NEEDS_FOLDING = /[^\0-\u007f\u2010-\u2027\u2030-\u205e]/
const MARKS_AND_INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** Folds so that `Kílgrave`, `KILGRAVE` and a `Kilgrave` with a soft hyphen inside are found as the same word. */
export function foldText(text: string): Folded {
  const cased = NEEDS_FOLDING.test(text) ? text.normalize('NFKD').replace(MARKS_AND_INVISIBLE, '') : text
  const lower = cased.toLowerCase()
  // A few letters grow when lowered. Then places no longer agree, and everything counts as lower case.
  return { cased: lower.length === cased.length ? cased : lower, lower }
}

/** Where a word ends (exclusive) that starts at `start`; `start` itself where no word does. */
export function wordEnd(lower: string, start: number): number {
  const first = kindOf(lower.charCodeAt(start))
  if (first === NO_WORD) return start
  let end = start + 1
  if (first === WHOLE_WORD) return end
  while (end < lower.length && kindOf(lower.charCodeAt(end)) === IN_WORD) end += 1
  return end
}

/** Where the next word starts, from `from` on; the length of the text where there is none. */
export function wordStart(lower: string, from: number): number {
  let start = from
  while (start < lower.length && kindOf(lower.charCodeAt(start)) === NO_WORD) start += 1
  return start
}

const NO_WORD = 0
const IN_WORD = 1
/** Scripts that write without spaces between words: each sign is taken for a word, so that names inside are found. */
const WHOLE_WORD = 2

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? IN_WORD : NO_WORD,
)

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? NO_WORD
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return NO_WORD
  // Thai to Hangul letters, and everything from the radicals of Chinese on.
  return (code >= 0xe00 && code < 0x1200) || code >= 0x2e80 ? WHOLE_WORD : IN_WORD
}
