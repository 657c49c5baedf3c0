import { isAdverb, isAuxiliary, PREPOSITIONS } from './smallWords.js'
import { phraseEnding, type Subject } from './nounPhrase.js'
import type { Piece } from './piece.js'

/** How far a subject may stand from its verb: long enough for “Roe, who …, said”, short enough to stay linear. */
const REACH = 60

/**
 * The subject that stands before the verb at `verb`: “Roe”, “she”, “the showrunner”, over adverbs, auxiliaries,
 * brackets, appositions (“Roe, who plays her, said”) and “who”. Null when none stands there.
 *
 * @param floor first piece of the sentence; nothing before it is looked at
 */
export function subjectBefore(pieces: readonly Piece[], verb: number, floor: number): Subject | null {
  const lowest = Math.max(floor, verb - REACH)
  let at = verb - 1
  while (at >= lowest && isFiller(pieces[at])) at--
  const piece = pieces[at]
  if (piece === undefined || at < lowest) return null
  if (piece.word === 'who') {
    return phraseEnding(pieces, pieces[at - 1]?.word === ',' ? at - 2 : at - 1, lowest)
  }
  if (piece.word === ')') return phraseEnding(pieces, beforeBracket(pieces, at, lowest), lowest)
  if (isBoundary(piece)) return beforeApposition(pieces, at, lowest)
  return phraseEnding(pieces, at, lowest)
}

const isFiller = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && (isAdverb(piece.word) || isAuxiliary(piece.word))

const isBoundary = (piece: Piece): boolean => piece.kind === 'mark' && /^(?:,|—|–|--)$/.test(piece.word)

/** The piece before the bracket that is closed at `at`; -1 when it was never opened. */
function beforeBracket(pieces: readonly Piece[], at: number, lowest: number): number {
  for (let open = at - 1; open >= lowest; open--) if (pieces[open]?.word === '(') return open - 1
  return -1
}

/**
 * “Roe, who plays the lawyer, said”: the phrase that ends before the comma that opens the apposition. The nearest
 * name or pronoun that stands before a comma and hangs on no preposition is taken.
 */
function beforeApposition(pieces: readonly Piece[], close: number, lowest: number): Subject | null {
  for (let open = close - 1; open > lowest; open--) {
    const piece = pieces[open]
    if (piece === undefined || !isBoundary(piece)) continue
    const end = pieces[open - 1]?.word === ')' ? beforeBracket(pieces, open - 1, lowest) : open - 1
    const subject = phraseEnding(pieces, end, lowest)
    if (subject === null || isGoverned(pieces, subject.from, lowest)) continue
    if (subject.kind !== 'description' || pieces[subject.from]?.opens === true) return subject
  }
  return null
}

/** “in New York, …”: the phrase hangs on a preposition and is not a subject. */
function isGoverned(pieces: readonly Piece[], from: number, lowest: number): boolean {
  const before = from > lowest ? pieces[from - 1] : undefined
  return before !== undefined && PREPOSITIONS.has(before.word)
}
