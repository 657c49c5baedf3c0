import type { Entry } from '../model/entry.js'
import type { Universe } from '../model/universe.js'
import { growingUniverse } from './growingUniverse.js'

/** What entries make known, folded all at once: see `growingUniverse`. */
export function universeOf(entries: Iterable<Entry>): Universe {
  const universe = growingUniverse()
  universe.add(entries)
  return universe.now()
}
