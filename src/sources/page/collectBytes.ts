/** Gathers a stream of bytes, and stops at a limit instead of filling the memory. */

/** @returns all bytes, or null as soon as there are more than `limit` of them */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > limit) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}
