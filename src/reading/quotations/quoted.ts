import type { Span } from '../../model/reading.js'

/** Words between quotation marks, all in one paragraph. */
export interface Quoted extends Span {
  /** With the marks. */
  readonly outer: Span
  /** It goes on from the stretch before, which its paragraph left open. */
  readonly continues: boolean
}
