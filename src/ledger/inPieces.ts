/** Items some at a time, in their order: a statement of SQL takes only so many values. */
export function* inPieces<T>(items: Iterable<T>, length: number): Generator<T[]> {
  let piece: T[] = []
  for (const item of items) {
    piece.push(item)
    if (piece.length < length) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
