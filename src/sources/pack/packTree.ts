import type { Fault, Path } from './fault.js'

/** A pack's text as plain values, with the way back from each value to its place in the text. */
export interface PackTree {
  /** Undefined where the text cannot be read at all. */
  readonly value: unknown
  /** What kept the text from being read in full. */
  readonly faults: readonly Fault[]
  /** Line and column, from 1, of the value or key at the end of a path; of the nearest one above, where it is missing. */
  readonly placeOf: (path: Path, at: 'key' | 'value') => TextPlace
}

export interface TextPlace {
  readonly line: number
  readonly column: number
}
