import type { Span } from '../../model/reading.js'

/** Where the text says who speaks, and in which reporting words. */
export interface Attribution {
  readonly source: Speaking
  /** The reporting words; null where only the shape says it (“Roe: “…””). */
  readonly cue: Span | null
}

/** The words for the one who speaks. */
export interface Speaking extends Span {
  readonly kind: 'name' | 'pronoun' | 'description'
}
