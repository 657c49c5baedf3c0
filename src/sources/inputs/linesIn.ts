/** Cuts a stream of bytes into lines without ever holding more than one of them. */

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line feed; null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null
  /** How many bytes of the stream lie before the next line. */
  readonly end: number
}

const LINE_FEED = 10

/**
 * Only a line feed ends a line (https://jsonlines.org): the other line ends of Unicode may stand inside JSON.
 * @param limit a longer line is skipped instead of kept, in bytes
 */
export async function* linesIn(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Line> {
  const line = new GrowingLine(limit)
  let number = 0
  let end = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      line.add(bytes.subarray(from, at))
      from = at + 1
      number += 1
      yield { number, bytes: line.take(), end: end + from }
    }
    line.add(bytes.subarray(from))
    end += bytes.length
  }
  if (line.size > 0) yield { number: number + 1, bytes: line.take(), end }
}

/** The bytes of a line as far as they have come. */
class GrowingLine {
  size = 0
  private parts: Uint8Array[] = []

  constructor(private readonly limit: number) {}

  add(bytes: Uint8Array): void {
    this.size += bytes.length
    if (this.size > this.limit) this.parts = []
    else if (bytes.length > 0) this.parts.push(bytes)
  }

  take(): Uint8Array | null {
    const { parts, size } = this
    this.parts = []
    this.size = 0
    return size > this.limit ? null : Buffer.concat(parts)
  }
}
