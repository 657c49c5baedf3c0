/** Cuts very long texts into pieces at paragraph ends, so that memory stays small however long the text. */

export interface Piece {
  readonly text: string
  readonly start: number
}

const PIECE_CHARS = 50_000

/** The pieces of `text` in order, without gaps. Short texts are one piece. */
export function* cutText(text: string): Generator<Piece> {
  let start = 0
  while (text.length - start > PIECE_CHARS) {
    const end = cutBefore(text, start, start + PIECE_CHARS)
    yield { text: text.slice(start, end), start }
    start = end
  }
  yield { text: text.slice(start), start }
}

/** The last line end or, failing that, space before `limit`; `limit` itself in a text without any. */
function cutBefore(text: string, start: number, limit: number): number {
  // Cut out first: searching the whole text backwards would start over for every piece.
  const piece = text.slice(start, limit)
  const end = piece.lastIndexOf('\n') + 1 || piece.lastIndexOf(' ') + 1
  return end > 0 ? start + end : limit
}
