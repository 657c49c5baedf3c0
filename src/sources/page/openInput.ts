/** Opens what somebody named on the command line: a file, an address, or `-` for standard input. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nearestWord } from '../../model/nearestWord.js'
import { Problem } from '../../model/problem.js'
import { collectBytes } from './collectBytes.js'
import { fetchPage } from './fetchPage.js'
import type { Incoming } from './incoming.js'

/** The parts of the world that opening touches, beside the disk. */
export interface InputWorld {
  readonly fetch: typeof globalThis.fetch
  readonly stdin: AsyncIterable<Uint8Array | string>
}

/** 256 MB of text is a library; a longer string would not fit everywhere that positions are counted. */
export const LARGEST_INPUT_BYTES = 256 * 1024 * 1024

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * @param where a path, an http(s) address, or `-`
 * @throws Problem `not-found`, `unreadable`, `refused` or `unreachable`, each with what to do next
 */
export async function openInput(where: string, world: InputWorld): Promise<Incoming> {
  if (where === '-') return readStream('standard input', world.stdin)
  if (!ADDRESS.test(where)) return openFile(where)
  const page = await fetchPage(where, world.fetch)
  return { name: where, ...page }
}

async function openFile(path: string): Promise<Incoming> {
  try {
    if ((await stat(path)).isDirectory()) throw folderProblem(path)
    return await readStream(path, createReadStream(path, { highWaterMark: 1024 * 1024 }))
  } catch (error) {
    throw await fileProblem(path, error)
  }
}

async function readStream(name: string, stream: InputWorld['stdin']): Promise<Incoming> {
  const bytes = await collectBytes(stream, LARGEST_INPUT_BYTES)
  if (bytes === null) {
    const limit = `${LARGEST_INPUT_BYTES / 1024 / 1024} MB`
    throw new Problem(
      'unreadable',
      `${name} is larger than ${limit}`,
      'Split it into articles and read them one by one.',
    )
  }
  return { name, bytes, contentType: null, url: null }
}

const folderProblem = (path: string): Problem =>
  new Problem(
    'unreadable',
    `${path} is a folder; an article is one file`,
    `Name a file in it, as in ${join(path, 'article.txt')}.`,
  )

/** What a failed call to the disk means to a person; what it does not know is handed back as it came. */
async function fileProblem(path: string, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new Problem('not-found', `there is no file ${path}`, await missingHint(path))
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Problem('refused', `${path} may not be read`, 'Check its permissions with `ls -l`.')
  }
  if (code === 'ELOOP' || code === 'EIO' || code === 'ENXIO') {
    return new Problem('unreadable', `${path} cannot be read (${code})`, 'Copy it elsewhere and try again.')
  }
  return error
}

async function missingHint(path: string): Promise<string> {
  // `example.com/news` without its scheme is an address that somebody copied by hand.
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S/i.test(path)) return `If it is an address, write https://${path}`
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => null)
  if (names === null) return `There is no folder ${folder} either; check the path.`
  const nearest = nearestWord(basename(path), names)
  if (nearest === null) return 'Check the path, or give `-` to read standard input.'
  return `Did you mean ${join(folder, nearest)}?`
}
