import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SPEAKING_PRONOUNS,
} from './smallWords.js'
import type { Speaking } from './attribution.js'
import type { Piece } from './piece.js'
import { reportingVerb } from './reportingVerbs.js'

/** How far a subject may stand from its verb: long enough for “Roe, who …, said”, short enough to stay linear. */
const REACH = 60

/** The words for a subject, and where among the pieces they begin. */
export interface Subject extends Speaking {
  readonly from: number
}

/**
 * The subject that stands before the verb at `verb`: “Roe”, “she”, “the showrunner”, over adverbs, auxiliaries,
 * brackets, appositions (“Roe, who plays her, said”) and “who”. Null when none stands there.
 *
 * @param floor first piece of the sentence; nothing before it is looked at
 */
export function subjectBefore(pieces: readonly Piece[], verb: number, floor: number): Subject | null {
  let at = verb - 1
  const lowest = Math.max(floor, verb - REACH)
  while (at >= lowest && isFiller(pieces[at])) at--
  const piece = pieces[at]
  if (piece === undefined || at < lowest) return null
  if (piece.word === 'who')
    return phraseEnding(pieces, pieces[at - 1]?.word === ',' ? at - 2 : at - 1, lowest)
  if (piece.word === ')') return phraseEnding(pieces, beforeBracket(pieces, at, lowest), lowest)
  if (isBoundary(piece)) return beforeApposition(pieces, at, lowest)
  return phraseEnding(pieces, at, lowest)
}

const isFiller = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  (ADVERBS.has(piece.word) ||
    AUXILIARIES.has(piece.word) ||
    (piece.word.endsWith('ly') && piece.word !== 'family' && piece.word.length > 4))

const isBoundary = (piece: Piece): boolean => piece.kind === 'mark' && /^(?:,|—|–|--)$/.test(piece.word)

function beforeBracket(pieces: readonly Piece[], at: number, lowest: number): number {
  for (let open = at - 1; open >= lowest; open--) if (pieces[open]?.word === '(') return open - 1
  return -1
}

/**
 * “Roe, who plays the lawyer, said”: the phrase that ends before the comma that opens the apposition. The nearest
 * name or pronoun that stands before a comma and is not itself fronted is taken.
 */
function beforeApposition(pieces: readonly Piece[], close: number, lowest: number): Subject | null {
  for (let open = close - 1; open > lowest; open--) {
    const piece = pieces[open]
    if (piece === undefined || !isBoundary(piece)) continue
    const before = pieces[open - 1]
    if (before === undefined) return null
    if (before.word === ')') {
      const named = phraseEnding(pieces, beforeBracket(pieces, open - 1, lowest), lowest)
      if (named?.kind === 'name') return named
    }
    const subject = phraseEnding(pieces, open - 1, lowest)
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

/** The noun phrase whose last piece is at `end`. */
export function phraseEnding(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const piece = pieces[end]
  if (piece === undefined || end < lowest) return null
  if (piece.kind === 'name') return nameEnding(pieces, end, lowest)
  if (piece.kind !== 'word') return null
  const bare = piece.word.replace(/'(?:s|d|ll|ve|re|m)$/, '')
  if (SPEAKING_PRONOUNS.has(bare)) {
    return { from: end, start: piece.start, end: piece.start + bare.length, kind: 'pronoun' }
  }
  return canEndNoun(piece) ? describedBy(pieces, end, lowest) : null
}

/** “Roe”, or both of “Roe and Doe”. */
function nameEnding(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const piece = pieces[end]
  if (piece === undefined) return null
  const joined = end - 2 >= lowest && pieces[end - 1]?.word === 'and' && pieces[end - 2]?.kind === 'name'
  const from = joined ? end - 2 : end
  return { from, start: pieces[from]?.start ?? piece.start, end: piece.end, kind: 'name' }
}

const canEndNoun = (piece: Piece): boolean =>
  !PREPOSITIONS.has(piece.word) &&
  !CONJUNCTIONS.has(piece.word) &&
  !DETERMINERS.has(piece.word) &&
  piece.word !== 'it' &&
  piece.word !== 'you'

/** “the star of the show”, “sources close to the production”: back to the determiner, and over “of” and its like. */
function describedBy(pieces: readonly Piece[], end: number, lowest: number): Subject | null {
  const last = pieces[end]
  if (last === undefined) return null
  let from = end
  for (let at = end; at >= Math.max(lowest, end - 14); at--) {
    const piece = pieces[at]
    if (piece === undefined || !belongsToNoun(piece)) break
    if (!PREPOSITIONS.has(piece.word)) from = at
    if (piece.opens) break
    if (DETERMINERS.has(piece.word) && !PREPOSITIONS.has(pieces[at - 1]?.word ?? '')) break
  }
  return { from, start: pieces[from]?.start ?? last.start, end: last.end, kind: 'description' }
}

const belongsToNoun = (piece: Piece): boolean =>
  piece.kind === 'name' ||
  piece.word === "'" ||
  piece.word === '’' ||
  piece.word === '-' ||
  (piece.kind === 'word' &&
    !CONJUNCTIONS.has(piece.word) &&
    !AUXILIARIES.has(piece.word) &&
    !SPEAKING_PRONOUNS.has(piece.word) &&
    (reportingVerb(piece.word) === undefined || DETERMINERS.has(piece.word)))
