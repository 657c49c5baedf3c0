import type { Span } from '../../model/reading.js'
import type { NameSpan, Piece } from './piece.js'
import { personSpokenOf } from './sentenceSubject.js'
import { isVenue } from './venueAtName.js'

/** So much of a very long sentence is looked at. */
const LONGEST = 120

/** A venue, where its sentence stands, and whom that sentence is about. */
export interface VenueMention extends Span {
  /** Where its sentence begins. */
  readonly sentence: number
  readonly paragraph: number
  /** Key of the one whom the sentence is about, null when no name says it. */
  readonly speaker: string | null
  readonly byPerson: boolean
}

/** At most one venue a sentence: the first, “told The Daily Planet at the premiere on the pier”. */
export function findVenues(pieces: readonly Piece[], names: readonly NameSpan[]): VenueMention[] {
  const mentions: VenueMention[] = []
  let floor = 0
  let paragraph = -1
  let taken = -1
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (piece.opensParagraph) paragraph++
    if (piece.opens) floor = at
    if (piece.kind !== 'name' || taken === floor || !isVenue(pieces, at)) continue
    taken = floor
    const speaker = speakerOf(pieces, names, floor)
    mentions.push({
      start: piece.start,
      end: piece.end,
      sentence: pieces[floor]?.start ?? piece.start,
      paragraph: Math.max(0, paragraph),
      speaker: speaker?.key ?? null,
      byPerson: speaker?.kind === 'person',
    })
  }
  return mentions
}

function speakerOf(pieces: readonly Piece[], names: readonly NameSpan[], floor: number): NameSpan | null {
  let limit = floor + 1
  while (limit < pieces.length && limit - floor < LONGEST && pieces[limit]?.opens !== true) limit++
  const subject = personSpokenOf(pieces, { floor, limit })
  return subject?.kind === 'name' ? (names[pieces[subject.from]?.place ?? -1] ?? null) : null
}
