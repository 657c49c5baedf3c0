import { isUtf8 } from 'node:buffer'
import { Problem } from '../../model/problem.js'
import { binaryKind, hasUtf16Mark } from '../page/binaryKind.js'
import type { Incoming } from '../page/incoming.js'

/** YAML takes about a second for 1.5 MB. */
const LARGEST_PACK_BYTES = 20 * 1024 * 1024

/**
 * The text of a pack, without a byte order mark. Unlike pages, packs are UTF-8 or nothing: a name guessed from
 * damaged bytes would be kept for good.
 * @throws Problem `unreadable` for what is too large or no such text
 */
export function packText({ name, bytes }: Pick<Incoming, 'name' | 'bytes'>): string {
  if (bytes.length > LARGEST_PACK_BYTES) {
    throw new Problem(
      'unreadable',
      `${name} is larger than 20 MB`,
      'Split it into packs of the same universe.',
    )
  }
  if (hasUtf16Mark(bytes)) {
    throw new Problem('unreadable', `${name} is UTF-16`, 'Save it as UTF-8.')
  }
  const kind = binaryKind(bytes)
  if (kind !== null) {
    throw new Problem(
      'unreadable',
      `${name} is ${kind}, not a pack`,
      'A pack is a YAML or JSON file; see docs/packs.md.',
    )
  }
  if (!isUtf8(bytes)) {
    throw new Problem(
      'unreadable',
      `${name} is not UTF-8`,
      'Save it as UTF-8, the usual encoding of YAML and JSON.',
    )
  }
  return new TextDecoder().decode(bytes)
}
