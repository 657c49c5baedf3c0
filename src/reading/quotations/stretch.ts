import type { Attribution } from './attribution.js'
import type { ConstructionName, Place } from './construction.js'
import { CONSTRUCTIONS } from './constructions.js'
import type { Quoted } from './quoted.js'
import type { Laid } from './layPieces.js'

/** A quoted stretch with what its own sentence says of its speaker. */
export interface Stretch {
  readonly quoted: Quoted
  /** Which piece it is. */
  readonly at: number
  readonly attribution: Attribution | null
  /** The construction that told it. */
  readonly by: ConstructionName | null
}

/** All quoted stretches of a text, each with its speaker where its sentence names one. */
export function readStretches({ text, pieces, quoted }: Laid): Stretch[] {
  const stretches: Stretch[] = []
  let floor = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece?.opens === true) floor = at
    const own = piece?.kind === 'quoted' ? quoted[piece.place] : undefined
    if (own === undefined) continue
    const { attribution, by } = attribute({ text, pieces, at, quoted: own, floor })
    stretches.push({ quoted: own, at, attribution, by })
  }
  return stretches
}

function attribute(place: Place): Pick<Stretch, 'attribution' | 'by'> {
  for (const construction of CONSTRUCTIONS) {
    const attribution = construction.find(place)
    if (attribution !== null) return { attribution, by: construction.name }
  }
  return { attribution: null, by: null }
}
