import type { Piece } from './piece.js'
import { isAdverb } from './smallWords.js'

/** Whether the verb at a place is said of what is told, not of who tells it: “it was recently announced”. */
export function isPassive(pieces: readonly Piece[], verb: number): boolean {
  let at = verb - 1
  while (isAdverb(pieces[at]?.word ?? '')) at--
  return BE.test(pieces[at]?.word ?? '')
}

const BE = /^(?:is|are|was|were|be|been|being)$/
