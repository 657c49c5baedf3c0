/** Looks at how a stream begins without losing any of it. */

type Bytes = AsyncIterable<Uint8Array | string>

export interface Beginning {
  /** The first line that is not blank, where it begins with `{`; null where the stream begins with anything else. */
  readonly object: Uint8Array | null
  /** The whole stream, as though nobody had looked. */
  readonly stream: Bytes
}

const BRACE = 123
const LINE_FEED = 10
/** White space, and the bytes of the mark with which some programs begin UTF-8. */
const BLANK: ReadonlySet<number> = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf])

/** @param limit how far to look for the end of that line, in bytes */
export async function beginningOf(stream: Bytes, limit: number): Promise<Beginning> {
  const rest = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let isObject: boolean | null = null
  for (let size = 0; size <= limit && isObject !== false;) {
    const next = await rest.next()
    if (next.done === true) break
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value
    chunks.push(chunk)
    size += chunk.length
    const from: number = isObject === null ? chunk.findIndex((byte) => !BLANK.has(byte)) : 0
    if (from === -1) continue
    isObject ??= chunk[from] === BRACE
    if (chunk.includes(LINE_FEED, from)) break
  }
  return { object: isObject === true ? firstLine(chunks) : null, stream: joined(chunks, rest) }
}

function firstLine(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.concat(chunks)
  const start = bytes.findIndex((byte) => !BLANK.has(byte))
  const end = bytes.indexOf(LINE_FEED, start)
  return bytes.subarray(start, end === -1 ? bytes.length : end)
}

async function* joined(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  yield* chunks
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
