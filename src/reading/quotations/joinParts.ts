import type { Stretch } from './stretch.js'
import { isSpoken } from './isSpoken.js'
import type { Laid } from './layPieces.js'
import type { Piece } from './piece.js'
import type { Spoken } from './spoken.js'

/** One quotation between marks, with which pieces its first and last parts are. */
export interface Joined extends Spoken {
  readonly first: number
  readonly last: number
}

/** At most so many pieces stand between two parts: “…,” said Roe, who plays the pilot in the series. “…” */
const CLAUSE = 40

/** The stretches that are spoken; puts together what one person says in one go: over a reporting clause, or over paragraphs that open anew. */
export function joinParts({ text, pieces }: Laid, stretches: readonly Stretch[]): Joined[] {
  const joined: Joined[] = []
  let before: Stretch | null = null
  for (const stretch of stretches) {
    const open = joined.at(-1)
    const isMore = open !== undefined && before !== null && goesOn(before, stretch, pieces)
    // “Yes,” he said. “Rain.”: what goes on may be short.
    if (!isMore && !isSpoken(text, stretch)) continue
    const part = { start: stretch.quoted.start, end: stretch.quoted.end }
    if (open !== undefined && isMore) {
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
