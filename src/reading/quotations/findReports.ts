import type { Span } from '../../model/reading.js'
import type { Speaking } from './attribution.js'
import { type Given, type Laid, layPieces } from './layPieces.js'
import type { Piece } from './piece.js'
import type { ReportPlace, ReportRead } from './reportForm.js'
import { REPORTING_FORMS } from './reportingVerbs.js'
import { REPORT_FORMS } from './reportForms.js'
import { placeVenues } from './placeVenues.js'

/** What somebody is reported to have said without being quoted. The span is the reported clause. */
export interface Report extends Span {
  readonly source: Speaking
  /** “revealed”, “according to”. */
  readonly cue: Span
  /** The outlet or occasion it was said to or at. */
  readonly venue: Span | null
}

/** The sentence a piece stands in may be so long that its end does not matter any more. */
const LONGEST = 200

/** The reports of a text in reading order. Takes time in proportion to the length. */
export function findReports(text: string, given: Given): Report[] {
  return reportsIn(layPieces(text, given), given)
}

/** The same for a text that is laid out already. */
export function reportsIn(laid: Laid, given: Given): Report[] {
  const { pieces } = laid
  const reads = readReports(pieces)
  const said = reads.map(({ source, cue, from }) => ({
    source,
    cue,
    start: pieces[from]?.start ?? cue.start,
  }))
  const venues = placeVenues(laid, given.names, said)
  return reads.map(({ source, cue, from, to }, index) => ({
    start: pieces[from]?.start ?? cue.start,
    end: pieces[to - 1]?.end ?? cue.end,
    source: { start: source.start, end: source.end, kind: source.kind },
    cue,
    venue: venues[index] ?? null,
  }))
}

function readReports(pieces: readonly Piece[]): ReportRead[] {
  const reads: ReportRead[] = []
  let floor = 0
  let ceiling = 0
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]?.opens === true || at === ceiling) {
      floor = at
      ceiling = sentenceEnd(pieces, at)
    }
    const piece = pieces[at]
    if (piece?.kind !== 'word' || !BEGINS_REPORT.has(piece.word)) continue
    const read = readForms({ pieces, at, floor, ceiling })
    if (read !== null) reads.push(read)
  }
  return reads
}

/** Every form begins at a reporting verb or at one of these: most words need no closer look. */
const BEGINS_REPORT: ReadonlySet<string> = new Set([...REPORTING_FORMS, 'according', 'per', 'as', 'in'])

function readForms(place: ReportPlace): ReportRead | null {
  for (const form of REPORT_FORMS) {
    const read = form.find(place)
    if (read !== null) return read
  }
  return null
}

function sentenceEnd(pieces: readonly Piece[], floor: number): number {
  let end = floor + 1
  while (end < pieces.length && end - floor < LONGEST && pieces[end]?.opens !== true) end++
  return end
}
