/** Opens what somebody named on the command line: a file, an address, or `-` for standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Problem } from '../../model/problem.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { collectBytes } from './collectBytes.js'
import { fileProblem, folderProblem } from './fileProblem.js'
import type { Incoming } from './incoming.js'

/** The parts of the world that opening touches, beside the disk. */
export interface InputWorld {
  readonly fetcher: Fetcher
  readonly stdin: AsyncIterable<Uint8Array | string>
}

/** 256 MB of text is a library; a longer string would not fit everywhere that positions are counted. */
export const LARGEST_INPUT_BYTES = 256 * 1024 * 1024

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/** Whether this is how an address begins; anything else but `-` is a path. */
export const isAddress = (where: string): boolean => ADDRESS.test(where)

/**
 * @param where a path, an http(s) address, or `-`
 * @throws Problem `not-found`, `unreadable`, `refused` or `unreachable`, each with what to do next
 */
export async function openInput(where: string, world: InputWorld): Promise<Incoming> {
  if (where === '-') return incomingFrom('standard input', world.stdin)
  if (!isAddress(where)) return openFile(where)
  const answer = await world.fetcher.fetch({ address: where, kind: 'named' })
  // Without validators nothing can be unchanged.
  if (answer.kind === 'unchanged') throw new TypeError('an answer that nobody asked for')
  return { name: where, bytes: answer.bytes, contentType: answer.contentType, url: answer.url }
}

/**
 * All that a stream holds, as one input.
 * @throws Problem `unreadable` where it is larger than anything that is read at once
 */
export async function incomingFrom(name: string, stream: InputWorld['stdin']): Promise<Incoming> {
  const bytes = await collectBytes(stream, LARGEST_INPUT_BYTES)
  if (bytes === null) {
    const limit = `${LARGEST_INPUT_BYTES / 1024 / 1024} MB`
    throw new Problem('unreadable', `${name} is larger than ${limit}`, 'Split it into smaller files.')
  }
  return { name, bytes, contentType: null, url: null }
}

async function openFile(path: string): Promise<Incoming> {
  try {
    if ((await stat(path)).isDirectory()) throw folderProblem(path)
    return await incomingFrom(path, createReadStream(path, { highWaterMark: 1024 * 1024 }))
  } catch (error) {
    throw await fileProblem(path, error)
  }
}
