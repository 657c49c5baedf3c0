/**
 * What a value in a pack may be. One table of shapes (`packShape`) is walked by the check and written out as
 * JSON Schema, so that the two cannot disagree.
 */
export type Shape =
  TextShape | MomentShape | WholeShape | TruthShape | WordShape | ListShape | KeysShape | EitherShape

export interface TextShape {
  readonly is: 'text'
  /** In plain words, after "must be". */
  readonly wants: string
  readonly pattern: RegExp
  /** The longest text allowed, in UTF-16 code units. */
  readonly most: number
}

/** EDTF text, or a bare year as a number. */
export interface MomentShape {
  readonly is: 'moment'
}

export interface WholeShape {
  readonly is: 'whole'
  readonly least: number
  readonly most: number
}

export interface TruthShape {
  readonly is: 'truth'
}

export interface WordShape {
  readonly is: 'word'
  readonly words: readonly string[]
}

export interface ListShape {
  readonly is: 'list'
  readonly of: Shape
  readonly most: number
}

export interface KeysShape {
  readonly is: 'keys'
  /** What the whole is called in messages: `a work`. */
  readonly called: string
  readonly keys: Readonly<Record<string, Key>>
}

/** Text, or keys where more is to be said. */
export interface EitherShape {
  readonly is: 'either'
  readonly text: TextShape
  readonly keys: KeysShape
}

export interface Key {
  readonly shape: Shape
  readonly needed: boolean
  /** What the key is for, in one or two sentences; editors show it. */
  readonly says: string
}

export const must = (shape: Shape, says: string): Key => ({ shape, needed: true, says })
export const may = (shape: Shape, says: string): Key => ({ shape, needed: false, says })
export const listOf = (of: Shape, most: number): ListShape => ({ is: 'list', of, most })
