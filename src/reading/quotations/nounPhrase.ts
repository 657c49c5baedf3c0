import { isAuxiliary, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SPEAKING_PRONOUNS } from './smallWords.js'
import type { Speaking } from './attribution.js'
import type { Piece } from './piece.js'
import { reportingVerbAt } from './reportingVerbAt.js'

/** The words for a subject, and where among the pieces they begin. */
export interface Subject extends Speaking {
  readonly from: number
}

/** How many pieces a description may have: “the star of the long-running series about a lighthouse”. */
const LONGEST = 14

/**
 * The noun phrase whose last piece is at `end`: a name, a pronoun that can speak, or a description back to its
 * determiner. Null when no noun stands there.
 *
 * @param lowest nothing before this piece is looked at
 */
export function phraseEnding(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const piece = pieces[end]
  if (piece === undefined || end < lowest) return null
  if (piece.kind === 'name') return nameEnding(pieces, end, lowest)
  if (piece.kind !== 'word') return null
  const bare = bareWord(piece.word)
  if (SPEAKING_PRONOUNS.has(bare)) {
    return { from: end, start: piece.start, end: piece.start + bare.length, kind: 'pronoun' }
  }
  return canEndNoun(piece) ? describedBy(pieces, end, lowest) : null
}

/** “she” of “she's”. */
export const bareWord = (word: string): string =>
  word.includes("'") ? word.replace(/'(?:s|d|ll|ve|re|m)$/, '') : word

/** “Roe”, or both of “Roe and Doe”; a name that only belongs to another noun (“the star of Fargo”) is part of its description. */
function nameEnding(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const piece = pieces[end]
  if (piece === undefined) return null
  const before = end - 1 >= lowest ? pieces[end - 1] : undefined
  if (before?.word === 'of' || before?.word === 'behind') return describedBy(pieces, end, lowest)
  const joined = before?.word === 'and' && end - 2 >= lowest && pieces[end - 2]?.kind === 'name'
  const from = joined ? end - 2 : end
  return { from, start: pieces[from]?.start ?? piece.start, end: piece.end, kind: 'name' }
}

const canEndNoun = ({ word }: Piece): boolean =>
  !PREPOSITIONS.has(word) &&
  !CONJUNCTIONS.has(word) &&
  !DETERMINERS.has(word) &&
  word !== 'it' &&
  word !== 'you'

/** “the star of the show”, “sources close to the production”: back to the determiner, and over “of” and its like. */
function describedBy(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const last = pieces[end]
  if (last === undefined) return null
  let from = end
  for (let at = end; at >= Math.max(lowest, end - LONGEST); at--) {
    const piece = pieces[at]
    if (piece === undefined || !belongsToNoun(pieces, at)) break
    if (!PREPOSITIONS.has(piece.word)) from = at
    if (piece.opens) break
    const before = pieces[at - 1]
    const begins = DETERMINERS.has(piece.word) || isOwner(pieces, at)
    if (begins && !PREPOSITIONS.has(before?.word ?? '') && !DETERMINERS.has(before?.word ?? '')) break
  }
  return { from, start: pieces[from]?.start ?? last.start, end: last.end, kind: 'description' }
}

/** “Roe's” of “Roe's agent”. */
const isOwner = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'name' && /^'s?$/.test(pieces[at + 1]?.word ?? '')

function belongsToNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined) return false
  if (piece.kind === 'name' || piece.word === "'s" || piece.word === "'" || piece.word === '-') return true
  if (piece.kind !== 'word' || CONJUNCTIONS.has(piece.word) || isAuxiliary(piece.word)) return false
  return !SPEAKING_PRONOUNS.has(bareWord(piece.word)) && reportingVerbAt(pieces, at) === undefined
}
