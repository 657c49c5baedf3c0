import type { Article } from './reading.js'

/** A document with its whole text, so that better reading can read it again. It gives everything away. */
export interface KeptDocument {
  /** The same as that of the `KnownDocument` that statements rest on. */
  readonly id: string
  readonly article: Article
  /** RFC 3339 in UTC. */
  readonly keptOn: string
}
