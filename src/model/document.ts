import type { DocumentHead } from './reading.js'

/** An article, page, transcript or feed item that statements rest on, as the ledger keeps it. */
export interface KnownDocument extends Omit<DocumentHead, 'publishedBasis'> {
  /** Opaque: drawn from the address, or from the text of a document without one. */
  readonly id: string
  /** What must have been seen before its headline may be shown; the address often repeats it and waits with it. */
  readonly revealedIn: readonly string[]
  /** That it is a synopsis of a catalogue, which comes with a work and is no news. Absent for everything else. */
  readonly isSynopsis?: true
  /** The id of a document that told the same in mostly the same words before. Absent where it speaks for itself. */
  readonly repeats?: string
}
