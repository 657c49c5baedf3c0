import { AUXILIARIES } from './smallWords.js'
import type { Piece } from './piece.js'

/** Words that, after a comma, end what is reported: “Roe says it ends in May, but the studio …”. */
const TURNS = new Set(
  'but while although though whereas adding saying noting explaining joking before after yet'.split(' '),
)

/** One past the last piece of the clause that begins at `from`: at a turn, a semicolon or the end of its sentence. */
export function clauseEnd(pieces: readonly Piece[], from: number, ceiling: number): number {
  let to = from
  while (to < ceiling) {
    const piece = pieces[to]
    if (piece === undefined || piece.word === ';') break
    if (/^(?:,|—|–|--)$/.test(piece.word) && TURNS.has(pieces[to + 1]?.word ?? '')) break
    to++
  }
  return trimMarks(pieces, from, to)
}

/** Without the stop and the brackets at its end. */
export function trimMarks(pieces: readonly Piece[], from: number, end: number): number {
  let to = end
  while (to > from && /^[.,:;!?…—–]$/.test(pieces[to - 1]?.word ?? '')) to--
  return to
}

/** Whether the pieces can be a clause: more than a word or two, with a finite verb as far as closed words show. */
export function isClause(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from < 3) return false
  for (let at = from; at < Math.min(to, from + 25); at++) {
    const word = pieces[at]?.word ?? ''
    if (AUXILIARIES.has(word) || /'(?:s|re|ll|ve|d|m)$|n't$/.test(word)) return true
    if (at > from && pieces[at]?.kind === 'word' && /(?:[^aeiou]ed|[^su]s)$/.test(word)) return true
  }
  return false
}
