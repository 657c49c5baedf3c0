import type { Attribution } from './attribution.js'
import type { Quoted } from './quoted.js'
import type { Piece } from './piece.js'

/** A quoted stretch among its neighbours. */
export interface Place {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Which piece it is. */
  readonly at: number
  readonly quoted: Quoted
  /** First piece of its sentence. */
  readonly floor: number
}

export type ConstructionName =
  'signature' | 'verb after' | 'label' | 'according to' | 'verb before' | 'verb at the end' | 'governed'

/** One way in which news says who speaks a quotation, with examples of what it reads and what it leaves alone. */
export interface Construction {
  readonly name: ConstructionName
  /** Text → the speaker's words, a bar, the cue. Names in the examples are capitalised words. */
  readonly reads: Readonly<Record<string, string>>
  readonly ignores: readonly string[]
  readonly find: (place: Place) => Attribution | null
}
