import type { Joined } from './joinParts.js'
import type { Piece } from './piece.js'
import { personSpokenOf } from './sentenceSubject.js'

/** How many pieces back a speaker may stand who is only carried on. */
const REACH = 250

/**
 * Gives quotations that say nothing of their speaker the one who spoke last in the same paragraph, or whom the
 * sentence before is about, or who spoke or was spoken of last in the paragraph before.
 */
export function carrySource(joined: readonly Joined[], pieces: readonly Piece[]): Joined[] {
  const settled: Joined[] = []
  for (const quotation of joined) {
    settled.push(quotation.attribution === null ? carry(quotation, settled.at(-1), pieces) : quotation)
  }
  return settled
}

function carry(quotation: Joined, before: Joined | undefined, pieces: readonly Piece[]): Joined {
  const introduced = subjectOfSentenceBefore(quotation.first, before?.last ?? -1, pieces)
  if (introduced !== null)
    return { ...quotation, attribution: { source: introduced, cue: null }, carried: true }
  if (before?.attribution && quotation.first - before.last <= REACH) {
    return { ...quotation, attribution: before.attribution, carried: true }
  }
  return quotation
}

/** Subject of the sentence that ends before `first`, when it begins after the last quotation. */
function subjectOfSentenceBefore(first: number, after: number, pieces: readonly Piece[]) {
  let end = first
  if (pieces[first]?.opens !== true) return null
  for (let at = first - 1; at > Math.max(after, first - REACH); at--) {
    if (pieces[at]?.opens !== true) continue
    const subject = personSpokenOf(pieces, { floor: at, limit: end })
    if (subject !== null) return subject
    end = at
  }
  return null
}
