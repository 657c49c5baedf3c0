import yauzl from 'yauzl'
import { Problem } from '../../model/problem.js'

export interface ArchivedFile {
  /** With its folders: `export/watched.csv`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** More than any export of a tracker has, and what a bomb would pass at once. */
const MOST_FILES = 2_000
const MOST_BYTES = 128 * 1024 * 1024

/** Whether these bytes begin as a ZIP archive does (PKWARE APPNOTE 4.3.7). */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/**
 * Every file of a ZIP archive, in its order, folders left out.
 * @param name of the archive, as messages show it
 * @throws Problem `invalid` where it is damaged, encrypted, or unpacks to more than any export would
 */
export async function filesInArchive(name: string, bytes: Uint8Array): Promise<readonly ArchivedFile[]> {
  try {
    return await unpack(name, bytes)
  } catch (error) {
    if (error instanceof Problem) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem(
      'invalid',
      `${name} cannot be unpacked: ${reason}`,
      'Download it again, or unpack it yourself.',
    )
  }
}

async function unpack(name: string, bytes: Uint8Array): Promise<readonly ArchivedFile[]> {
  // yauzl refuses names that lead out of a folder, and sizes that are not kept to.
  const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const files: ArchivedFile[] = []
  let left = MOST_BYTES
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    left -= entry.uncompressedSize
    if (left < 0 || files.length === MOST_FILES) throw tooLarge(name)
    const parts: Buffer[] = []
    // A stream without a set encoding gives buffers.
    for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part as Buffer)
    files.push({ name: entry.fileName, bytes: Buffer.concat(parts) })
  }
  return files
}

const tooLarge = (name: string): Problem =>
  new Problem(
    'invalid',
    `${name} unpacks to more than ${MOST_FILES} files or ${MOST_BYTES / 1024 / 1024} MB`,
    'Unpack it yourself, and import the files with what you have seen.',
  )
