import { isAuxiliary } from './smallWords.js'
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

/** How soon the finite verb of a clause shows. */
const SOON = 14

/** Whether the pieces can be a clause: a pronoun opens them, or a finite verb shows soon as far as closed words tell. */
export function isClause(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from]?.word ?? ''
  if (to - from < 3 || isAuxiliary(first)) return false
  if (/^(?:he|she|they|we|i|there)(?:'.+)?$|^(?:it|this|that|you)'.+$/.test(first)) return true
  for (let at = from + 1; at < Math.min(to, from + SOON); at++) {
    const word = pieces[at]?.word ?? ''
    if (word === ',') return false
    // “wrote the script and will direct”: what is written is no clause.
    if (isAuxiliary(word)) return !/^(?:and|or|but)$/.test(pieces[at - 1]?.word ?? '')
  }
  return false
}
