import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import type { Attribution, Speaking } from './attribution.js'
import { carrySource } from './carrySource.js'
import type { ConstructionName, Place } from './construction.js'
import { CONSTRUCTIONS } from './constructions.js'
import { findQuoted, type Quoted } from './findQuoted.js'
import { isSpoken } from './isSpoken.js'
import { joinParts } from './joinParts.js'
import { layPieces, paragraphsOf } from './layPieces.js'
import type { NameSpan, Piece } from './piece.js'

/** Words that somebody said, and who. The span runs from the first to the last character, over a split “…,” she said, “…”. */
export interface Quotation extends Span {
  /** The contiguous pieces without their quotation marks, one when not split. */
  readonly parts: readonly Span[]
  /** The words, parts joined by one space. */
  readonly text: string
  readonly source: Source | null
  /** The reporting words: “said”, “according to”. */
  readonly cue: Span | null
}

/** Where in the text the speaker stands: “Roe”, “she”, “the showrunner”. */
export interface Source extends Speaking {
  /** Taken from an earlier sentence or paragraph: nothing in this sentence says who speaks. */
  readonly carried: boolean
}

/** What the pipeline found before, in reading order. */
export interface Given {
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameSpan[]
}

/**
 * The direct quotations of a text in reading order, with their speakers. Titles, nicknames and scare quotes are none.
 * Takes time in proportion to the length.
 */
export function findQuotations(text: string, given: Given): Quotation[] {
  const quoted = findQuoted(text, paragraphsOf(given.sentences))
  if (quoted.length === 0) return []
  const pieces = layPieces(text, { ...given, quoted })
  const stretches = readStretches(text, pieces, quoted)
  const spoken = stretches.filter((stretch) => isSpoken(text, stretch))
  return carrySource(joinParts(spoken, pieces), pieces).map(({ parts, attribution, carried }) => ({
    start: parts[0].start,
    end: (parts.at(-1) ?? parts[0]).end,
    parts,
    text: parts.map((part) => text.slice(part.start, part.end)).join(' '),
    source: attribution && {
      start: attribution.source.start,
      end: attribution.source.end,
      kind: attribution.source.kind,
      carried,
    },
    cue: carried ? null : (attribution?.cue ?? null),
  }))
}

/** A quoted stretch with what its own sentence says of its speaker. */
export interface Stretch {
  readonly quoted: Quoted
  /** Which piece it is. */
  readonly at: number
  readonly attribution: Attribution | null
  /** Name of the construction that told it. */
  readonly by: ConstructionName | null
}

function readStretches(text: string, pieces: readonly Piece[], quoted: readonly Quoted[]): Stretch[] {
  const stretches: Stretch[] = []
  let floor = 0
  for (const [at, piece] of pieces.entries()) {
    if (piece.opens) floor = at
    const own = piece.kind === 'quoted' ? quoted[piece.place] : undefined
    if (own === undefined) continue
    const place: Place = { text, pieces, at, quoted: own, floor }
    stretches.push({ quoted: own, at, ...attribute(place) })
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
