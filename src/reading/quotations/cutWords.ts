import type { Span } from '../../model/reading.js'
import type { Piece } from './piece.js'

/** A piece before its word and what it opens are written into it. */
export type Cut = { -readonly [Key in keyof Piece]: Piece[Key] }

export const newCut = (start: number, end: number, kind: Piece['kind']): Cut => ({
  start,
  end,
  kind,
  word: '',
  place: -1,
  nameKind: null,
  opens: false,
  opensParagraph: false,
})

/**
 * Appends to `cuts` the words and marks of `span`. Apostrophes and hyphens between letters belong to their word.
 * Character codes rather than a pattern: this runs over all of every article.
 */
export function cutWords(text: string, span: Span, cuts: Cut[]): void {
  let at = span.start
  while (at < span.end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const end = isWordCode(code) ? wordEnd(text, at, span.end) : markEnd(text, at, span.end)
    cuts.push(newCut(at, end, isWordCode(code) ? 'word' : 'mark'))
    at = end
  }
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) at++
    else if (isJoiner(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

/** Two hyphens are one dash, a pair of surrogates is one sign, and so is the “’s” cut from a name. */
function markEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (isApostrophe(code) && text.charAt(at + 1) === 's' && !isWordCode(text.charCodeAt(at + 2))) {
    return Math.min(limit, at + 2)
  }
  const isPair = code >= 0xd800 && code <= 0xdbff
  const isDash = code === 0x2d && text.charCodeAt(at + 1) === 0x2d
  return Math.min(limit, isPair || isDash ? at + 2 : at + 1)
}

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** Apostrophes, hyphen, underscore. */
const isJoiner = (code: number): boolean => isApostrophe(code) || code === 0x2d || code === 0x5f

/** ASCII letters and digits, and all letters of other scripts; general punctuation and symbols are left out. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && (code < 0x2000 || (code > 0x2bff && (code < 0xd800 || code > 0xdfff) && code < 0xfe00)))
