import type { Doubt } from './reading.js'

/** What reading could not settle in a document, when it last read it for a universe. Spans count in the document's text. */
export interface KeptDoubts {
  /** The id of the document that the ledger keeps. */
  readonly document: string
  readonly universe: string
  /** RFC 3339 in UTC: since when they are these. */
  readonly notedOn: string
  readonly doubts: readonly Doubt[]
}
