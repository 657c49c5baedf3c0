import type { Span } from '../../model/reading.js'
import type { Attribution } from './attribution.js'
import type { Stretch } from './stretch.js'
import type { Piece } from './piece.js'

/** One quotation: its parts in order and what the text says of its speaker. */
export interface Joined {
  readonly parts: readonly [Span, ...Span[]]
  /** Which pieces the first and the last part are. */
  readonly first: number
  readonly last: number
  readonly attribution: Attribution | null
  /** The speaker is taken from an earlier sentence. */
  readonly carried: boolean
}

/** At most so many pieces stand between two parts: “…,” said Roe, who plays the pilot in the series. “…” */
const CLAUSE = 40

/** Puts together what one person says in one go: over a reporting clause, or over paragraphs that open anew. */
export function joinParts(stretches: readonly Stretch[], pieces: readonly Piece[]): Joined[] {
  const joined: Joined[] = []
  let before: Stretch | null = null
  for (const stretch of stretches) {
    const open = joined.at(-1)
    const part = { start: stretch.quoted.start, end: stretch.quoted.end }
    if (open !== undefined && before !== null && goesOn(before, stretch, pieces)) {
      joined[joined.length - 1] = {
        ...open,
        parts: [...open.parts, part],
        last: stretch.at,
        attribution: open.attribution ?? stretch.attribution,
      }
    } else {
      joined.push({
        parts: [part],
        first: stretch.at,
        last: stretch.at,
        attribution: stretch.attribution,
        carried: false,
      })
    }
    before = stretch
  }
  return joined
}

function goesOn(before: Stretch, stretch: Stretch, pieces: readonly Piece[]): boolean {
  if (stretch.quoted.continues) return true
  const own = stretch.attribution !== null && stretch.by === 'verb after'
  if (own || before.by !== 'verb after' || stretch.at - before.at > CLAUSE) return false
  let sentences = 0
  for (let at = before.at + 1; at <= stretch.at; at++) {
    if (pieces[at]?.opensParagraph === true) return false
    if (pieces[at]?.opens === true) sentences++
  }
  // The reporting clause ends and the next sentence is the quotation, or both are in one sentence.
  if (sentences === 1) return pieces[stretch.at]?.opens === true
  return sentences === 0 && /^(?:,|:|;|—|–|--)$/.test(pieces[stretch.at - 1]?.word ?? '')
}
