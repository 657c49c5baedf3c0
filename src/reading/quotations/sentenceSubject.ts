import { FRONTING, PREPOSITIONS, SPEAKING_PRONOUNS } from './smallWords.js'
import { phraseEnding, type Subject } from './subjectBefore.js'
import type { Piece } from './piece.js'

/**
 * The subject of the sentence that begins at `floor`, for verbs that lean on it (“…, saying”, “went on to say”):
 * the first name or pronoun before `limit` that no preposition governs, past an opening phrase (“After the panel, …”).
 */
export function sentenceSubject(pieces: readonly Piece[], floor: number, limit: number): Subject | null {
  const begin = afterFronting(pieces, floor, limit)
  return firstSubject(pieces, begin, limit) ?? (begin > floor ? firstSubject(pieces, floor, limit) : null)
}

function afterFronting(pieces: readonly Piece[], floor: number, limit: number): number {
  if (!FRONTING.has(pieces[floor]?.word ?? '')) return floor
  for (let at = floor + 1; at < limit; at++) if (pieces[at]?.word === ',') return at + 1
  return floor
}

function firstSubject(pieces: readonly Piece[], begin: number, limit: number): Subject | null {
  for (let at = begin; at < limit; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const bare = piece.word.replace(/'(?:s|d|ll|ve|re)$/, '')
    if (piece.kind !== 'name' && !SPEAKING_PRONOUNS.has(bare)) continue
    if (at > begin && PREPOSITIONS.has(pieces[at - 1]?.word ?? '')) continue
    if (piece.kind === 'name' && isPossessive(pieces, at)) continue
    return phraseEnding(pieces, at, begin)
  }
  return null
}

/** “Roe's show”: the name owns the subject and is not it. */
const isPossessive = (pieces: readonly Piece[], at: number): boolean =>
  /^['’]$/.test(pieces[at + 1]?.word ?? '') && pieces[at + 1]?.start === pieces[at]?.end
