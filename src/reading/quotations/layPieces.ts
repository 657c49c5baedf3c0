import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { cutWords, newCut, type Cut } from './cutWords.js'
import { findQuoted } from './findQuoted.js'
import type { Quoted } from './quoted.js'
import { findVenues, type VenueMention } from './findVenues.js'
import type { NameSpan, Piece } from './piece.js'

/** What the pipeline found before, in reading order; names do not overlap each other. */
export interface Given {
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameSpan[]
}

/** A text as a row of pieces. */
export interface Laid {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly quoted: readonly Quoted[]
  readonly paragraphs: readonly Span[]
  readonly venues: readonly VenueMention[]
}

/**
 * A text as a row of pieces in which each name and each quoted stretch is one piece, so that a construction can be
 * looked for as a short pattern: quoted, comma, name, verb.
 */
export function layPieces(text: string, given: Given): Laid {
  const paragraphs = paragraphsOf(given.sentences)
  const quoted = findQuoted(text, paragraphs)
  const cuts: Cut[] = []
  let from = 0
  for (const whole of mergeWholes(quoted, given.names)) {
    cutWords(text, { start: from, end: whole.start }, cuts)
    cuts.push(whole)
    from = whole.end
  }
  cutWords(text, { start: from, end: text.length }, cuts)
  markOpenings(text, cuts, given.sentences)
  return { text, pieces: cuts, quoted, paragraphs, venues: findVenues(cuts, given.names) }
}

/** Names and quoted stretches in one row; names inside quoted stretches are left to the quotation. */
function mergeWholes(quoted: readonly Quoted[], names: readonly NameSpan[]): Cut[] {
  const wholes: Cut[] = []
  let next = 0
  let reached = 0
  const takeNames = (limit: number): void => {
    for (let name = names[next]; name !== undefined && name.start < limit; name = names[++next]) {
      if (name.start < reached || name.end > limit) continue
      wholes.push({ ...newCut(name.start, name.end, 'name'), place: next, nameKind: name.kind })
      reached = name.end
    }
  }
  for (const [place, { outer }] of quoted.entries()) {
    takeNames(outer.start)
    wholes.push({ ...newCut(outer.start, outer.end, 'quoted'), place })
    reached = outer.end
  }
  takeNames(Number.POSITIVE_INFINITY)
  return wholes
}

/** Writes into each cut its word and whether a sentence or a paragraph begins there. */
function markOpenings(text: string, cuts: readonly Cut[], sentences: readonly Sentence[]): void {
  let next = 0
  let paragraph = -1
  for (const cut of cuts) {
    if (cut.kind !== 'quoted') cut.word = lower(text.slice(cut.start, cut.end))
    let sentence = sentences[next]
    while (sentence !== undefined && sentence.start < cut.start) sentence = sentences[++next]
    const begins = sentence?.start === cut.start
    cut.opensParagraph = begins && sentence?.paragraph !== paragraph
    if (begins) paragraph = sentence?.paragraph ?? paragraph
    // A sentence does not begin in lower case: “…?” she said.
    cut.opens = cut.opensParagraph || (begins && !/^\p{Ll}/u.test(text.charAt(cut.start)))
  }
}

function lower(written: string): string {
  const word = written.toLowerCase()
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** The paragraphs that the sentences stand in. */
function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  let last = -1
  for (const { paragraph, start, end } of sentences) {
    const open = paragraphs.at(-1)
    if (open !== undefined && paragraph === last) open.end = end
    else paragraphs.push({ start, end })
    last = paragraph
  }
  return paragraphs
}
