/** A stop: a full stop, question or exclamation mark or ellipsis, with all that the rules need to see around it. */

export interface Stop {
  readonly text: string
  /** Where the sentence that may end here began. */
  readonly start: number
  /** The first terminator, and the place behind the last one of the run (`?!`, `...`). */
  readonly mark: number
  readonly markEnd: number
  /** Behind the quotes, brackets and note numbers that belong to the sentence: `.”`, `!)`, `.[12]`. */
  readonly close: number
  /** The next character that is not white space, or the end of the paragraph. */
  readonly next: number
}

const TERMINATORS = new Set(['.', '!', '?', '…'].map((sign) => sign.charCodeAt(0)))
const CLOSERS = new Set('”’"\'»)]}*_'.split('').map((sign) => sign.charCodeAt(0)))
/** Wikipedia's references to notes: `film.[12] The`. */
const NOTE = /\[\d{1,3}\]/y

export const isTerminator = (code: number): boolean =>
  code === 46 || (code !== 32 && code < 64 ? code === 33 || code === 63 : code === 0x2026)

/** White space as `String.prototype.trim` sees it. */
export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && RARE_SPACES.has(code)
const RARE_SPACES = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

/** Reads on from the terminator at `at`, never past `end`, the end of the paragraph. */
export function readStop(text: string, place: { start: number; at: number; end: number }): Stop {
  const { start, at, end } = place
  let markEnd = at + 1
  while (markEnd < end && TERMINATORS.has(text.charCodeAt(markEnd))) markEnd++
  let close = markEnd
  while (close < end) {
    if (CLOSERS.has(text.charCodeAt(close))) close++
    else if (text[close] === '[' && isNote(text, close)) close = Math.min(end, NOTE.lastIndex)
    else break
  }
  let next = close
  while (next < end && isSpace(text.charCodeAt(next))) next++
  return { text, start, mark: at, markEnd, close, next }
}

function isNote(text: string, at: number): boolean {
  NOTE.lastIndex = at
  return NOTE.test(text)
}

/** Whether a small letter stands at `at`. */
export function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text.charAt(at))
}
