import { ADVERBS } from './smallWords.js'
import type { Piece } from './piece.js'

/** Whether the verb at a place is said of what is told, not of who tells it: “it was recently announced”. */
export function isPassive(pieces: readonly Piece[], verb: number): boolean {
  if (!/(?:ed|said|told|written)$/.test(pieces[verb]?.word ?? '')) return false
  let at = verb - 1
  while (isAdverb(pieces[at]?.word ?? '')) at--
  return BE.test(pieces[at]?.word ?? '')
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || word.endsWith('ly')

const BE = /^(?:is|are|was|were|be|been|being|it's|that's)$/
