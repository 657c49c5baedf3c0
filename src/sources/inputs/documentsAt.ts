/** The documents at one place: the article there, or one for each of its lines. */
import { open } from 'node:fs/promises'
import { Problem } from '../../model/problem.js'
import { articleFrom } from '../page/articleFrom.js'
import { fileProblem } from '../page/fileProblem.js'
import { incomingFrom, LARGEST_INPUT_BYTES, openInput, type InputWorld } from '../page/openInput.js'
import { beginningOf } from './beginningOf.js'
import { documentOn } from './documentOn.js'
import { failed, type Found } from './found.js'
import { itemIn } from './item.js'
import { linesIn, type Line } from './linesIn.js'

export interface Documents {
  /** Whether these are many by the way they were named, even if only one turns up. */
  readonly areMany: boolean
  readonly documents: AsyncIterable<Found>
}

/**
 * @param where the path of a file, an address, or `-`
 * @throws Problem where a file of lines cannot be opened; any other place is opened when its article is asked for
 */
export async function documentsAt(where: string, world: InputWorld): Promise<Documents> {
  if (where === '-') return documentsFrom(world.stdin)
  if (/\.jsonl$/i.test(where)) return { areMany: true, documents: await openLines(where) }
  return one(where, async () => articleFrom(await openInput(where, world)))
}

async function documentsFrom(stdin: InputWorld['stdin']): Promise<Documents> {
  const { object, stream } = await beginningOf(stdin, LARGEST_INPUT_BYTES)
  if (object !== null && typeof itemIn(object) === 'object')
    return { areMany: true, documents: documentsOf({ where: '-', stream, size: null }) }
  return one('-', async () => articleFrom(await incomingFrom('standard input', stream)))
}

function one(where: string, article: Found['article']): Documents {
  async function* alone(): AsyncGenerator<Found> {
    yield { where, id: null, share: 1, article }
  }
  return { areMany: false, documents: alone() }
}

async function openLines(path: string): Promise<AsyncIterable<Found>> {
  try {
    const file = await open(path)
    const { size } = await file.stat()
    const stream = file.createReadStream({ highWaterMark: 1024 * 1024 })
    return documentsOf({ where: path, stream, size: size === 0 ? null : size })
  } catch (error) {
    throw await fileProblem(path, error)
  }
}

interface Lines {
  readonly where: string
  readonly stream: InputWorld['stdin']
  /** In bytes. */
  readonly size: number | null
}

async function* documentsOf({ where, stream, size }: Lines): AsyncGenerator<Found> {
  let isEmpty = true
  for await (const line of linesIn(stream, LARGEST_INPUT_BYTES)) {
    if (isBlank(line)) continue
    isEmpty = false
    yield { ...documentOn(line, where), share: size === null ? null : Math.min(line.end / size, 1) }
  }
  if (isEmpty)
    yield failed(where, new Problem('unreadable', `${where} is empty`, 'Give a file with articles.'))
}

const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.every((byte) => byte <= 32)
