import type { Span } from '../../model/reading.js'
import type { Speaking } from './attribution.js'
import type { Piece } from './piece.js'

/** What somebody is reported to have said: who, in which reporting words, and the pieces of the reported clause. */
export interface ReportRead {
  readonly source: Speaking
  readonly cue: Span
  /** First piece of the clause, and one past its last. */
  readonly from: number
  readonly to: number
}

/** One piece of a sentence that may report. */
export interface ReportPlace {
  readonly pieces: readonly Piece[]
  readonly at: number
  /** First piece of its sentence, and one past the last. */
  readonly floor: number
  readonly ceiling: number
}

/** One way in which news reports without quoting, with examples of what it reads and what it leaves alone. */
export interface ReportForm {
  readonly name: string
  /** Text → the speaker's words, the cue, the reported clause, between bars. */
  readonly reads: Readonly<Record<string, string>>
  readonly ignores: readonly string[]
  readonly find: (place: ReportPlace) => ReportRead | null
}
