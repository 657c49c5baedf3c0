/** The document on one line of JSON. Its line costs nobody else's: what is wrong with it comes out when it is asked for. */
import { Problem } from '../../model/problem.js'
import { LARGEST_INPUT_BYTES } from '../page/openInput.js'
import { articleFromItem } from './articleFromItem.js'
import { failed, type Found } from './found.js'
import { itemIn } from './item.js'
import type { Line } from './linesIn.js'

/** @param where the file of the line, or `-`. Problems repeat nothing of the line: it may give something away. */
export function documentOn({ number, bytes }: Line, where: string): Found {
  const name = `line ${number} of ${where === '-' ? 'standard input' : where}`
  const place = `${where}:${number}`
  if (bytes === null) {
    const limit = `${LARGEST_INPUT_BYTES / 1024 / 1024} MB`
    return failed(place, unreadable(`${name} is longer than ${limit}`, 'Write each article on its own line.'))
  }
  const item = itemIn(bytes)
  if (item === 'no-json') return failed(place, unreadable(`${name} is not JSON`, 'Write one object a line.'))
  if (item === 'no-item') return failed(place, unreadable(`${name} holds no article`, ITEM_HINT))
  return { where: place, id: item.id, share: null, article: async () => articleFromItem(item, name) }
}

const ITEM_HINT = 'Write an object with `text` or `html`, or with `title` and `summary`.'

const unreadable = (message: string, hint: string): Problem => new Problem('unreadable', message, hint)
