import type { Span } from '../../model/reading.js'
import type { Speaking } from './attribution.js'
import { carrySource } from './carrySource.js'
import { findAnswers } from './findAnswers.js'
import { findTweets } from './findTweets.js'
import { joinParts } from './joinParts.js'
import { type Given, type Laid, layPieces } from './layPieces.js'
import { placeVenues } from './placeVenues.js'
import { mergeSpoken, type Spoken } from './spoken.js'
import { readStretches } from './stretch.js'

/** Words that somebody said, and who. The span runs from the first to the last character, over a split “…,” she said, “…”. */
export interface Quotation extends Span {
  /** The contiguous pieces without their quotation marks, one when not split. */
  readonly parts: readonly Span[]
  /** The words, parts joined by one space. */
  readonly text: string
  readonly source: Source | null
  /** The reporting words: “said”, “according to”. */
  readonly cue: Span | null
  /** The outlet or occasion it was said to or at: “told the Daily Planet”. */
  readonly venue: Span | null
}

/** Where in the text the speaker stands: “Roe”, “she”, “the showrunner”. */
export interface Source extends Speaking {
  /** Taken from an earlier sentence or paragraph: nothing in this sentence says who speaks. */
  readonly carried: boolean
}

/**
 * The direct quotations of a text in reading order, with their speakers. Titles, nicknames and scare quotes are none.
 * Takes time in proportion to the length.
 */
export function findQuotations(text: string, given: Given): Quotation[] {
  return quotationsIn(layPieces(text, given), given)
}

/** The same for a text that is laid out already. */
export function quotationsIn(laid: Laid, given: Given): Quotation[] {
  const { text, pieces, paragraphs } = laid
  const quoted = carrySource(joinParts(laid, readStretches(laid)), pieces)
  const spoken = [findTweets(text, paragraphs), findAnswers(text, paragraphs, given.names)].reduce<
    readonly Spoken[]
  >(mergeSpoken, quoted)
  const venues = placeVenues(laid, given.names, spoken.map(saidIn))
  return spoken.map((one, index) => write(text, one, venues[index] ?? null))
}

const saidIn = ({ parts, attribution, carried }: Spoken) => ({
  start: parts[0].start,
  source: attribution?.source ?? null,
  cue: carried ? null : (attribution?.cue ?? null),
})

function write(text: string, { parts, attribution, carried }: Spoken, venue: Span | null): Quotation {
  const { start, end, kind } = attribution?.source ?? { start: 0, end: 0, kind: 'name' }
  return {
    start: parts[0].start,
    end: (parts.at(-1) ?? parts[0]).end,
    parts,
    text: parts.map((part) => text.slice(part.start, part.end)).join(' '),
    source: attribution === null ? null : { start, end, kind, carried },
    cue: carried ? null : (attribution?.cue ?? null),
    venue,
  }
}
