/** Letters and digits of ASCII, by code: nearly every character of an English text is settled here. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)
const BEYOND = /[\p{L}\p{N}\p{M}]/u

/** Whether the character at `at` belongs to words: a letter, a digit or a mark on one. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] === 1
  // General punctuation (dashes, quotation marks, the ellipsis) and beyond the end (NaN).
  if (!(code >= 0xaa) || (code >= 0x2000 && code < 0x2070)) return false
  if (code >= 0xdc00 && code < 0xe000) return true
  return BEYOND.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

const APOSTROPHE = 0x27
const AMPERSAND = 0x26
const PLUS = 0x2b
const HYPHEN = 0x2d
const STOP = 0x2e
const MIDDLE_DOT = 0xb7
const QUOTE = 0x2019

/**
 * Where the word that begins at `at` ends. Apostrophes, hyphens, full stops, ampersands and middle dots stay inside
 * words ("O’Neil", "S.H.I.E.L.D", "Q&A", "WALL·E"), a plus at their end ("Disney+").
 */
export function wordEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (code < 128 ? ASCII[code] === 1 : isWordAt(text, end)) end++
    else if (code === PLUS ? !isWordAt(text, end + 1) : isJoint(code) && isWordAt(text, end + 1)) end++
    else return end
  }
}

const isJoint = (code: number): boolean =>
  code === APOSTROPHE ||
  code === QUOTE ||
  code === HYPHEN ||
  code === STOP ||
  code === AMPERSAND ||
  code === MIDDLE_DOT
