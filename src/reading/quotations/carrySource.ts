import type { Attribution } from './attribution.js'
import { introducedBefore } from './introducedBefore.js'
import { issuerOf } from './issuerOf.js'
import type { Joined } from './joinParts.js'
import type { Piece } from './piece.js'

/** How many pieces back the last speaker may stand who goes on speaking: a few paragraphs of an interview. */
const REACH = 600

/**
 * Gives quotations that say nothing of their speaker the one whom a sentence right before is about, else the one who
 * spoke last; and “the release” to whoever issued it. A character is taken only where nobody has spoken yet: in news people speak.
 */
export function carrySource(joined: readonly Joined[], pieces: readonly Piece[]): Joined[] {
  const settled: Joined[] = []
  for (const quotation of joined) {
    const carried = quotation.attribution === null ? carriedTo(quotation, settled.at(-1), pieces) : null
    const issuer = issuerOf(quotation, settled.at(-1), pieces)
    if (issuer !== null) settled.push({ ...quotation, attribution: issuer })
    else if (carried === null) settled.push(quotation)
    else {
      const { parts, first, last } = quotation
      settled.push({ parts, first, last, attribution: carried, carried: true })
    }
  }
  return settled
}

function carriedTo(
  { first }: Joined,
  before: Joined | undefined,
  pieces: readonly Piece[],
): Attribution | null {
  const last = before !== undefined && first - before.last <= REACH ? before.attribution : null
  const introduced = introducedBefore(pieces, first, before?.last ?? -1)
  if (introduced === null) return last
  const isCharacter = pieces[introduced.from]?.nameKind === 'character'
  return isCharacter && last !== null ? last : { source: introduced, cue: null }
}
