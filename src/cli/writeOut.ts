/** Writes an answer piece by piece, no faster than the other end takes it. */
import { once } from 'node:events'

const CHUNK_LENGTH = 64 * 1024

/** @throws an error with code EPIPE when the other end has gone, as after `| head` */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK_LENGTH) continue
    await write(chunk)
    chunk = ''
  }
  await write(chunk)
}

async function write(chunk: string): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}
