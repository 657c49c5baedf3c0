import type { Span } from '../../model/reading.js'

/** A stretch that matters for who speaks: a word, a mark, a whole name, or a whole stretch between quotation marks. */
export interface Piece extends Span {
  readonly kind: 'word' | 'mark' | 'name' | 'quoted'
  /** Lower case, apostrophes straight; empty for a quoted stretch. */
  readonly word: string
  /** Which name or quoted stretch it is, by its place in what was given; -1 for words and marks. */
  readonly place: number
  /** What kind of name; null for other pieces. */
  readonly nameKind: NameSpan['kind'] | null
  /** A sentence begins here. */
  readonly opens: boolean
  /** A paragraph begins here. */
  readonly opensParagraph: boolean
}

/** Where in the text a name that the pipeline found stands. The same key is the same entity. */
export interface NameSpan extends Span {
  readonly key: string
  readonly kind: 'person' | 'character' | 'organisation' | 'unknown'
}
