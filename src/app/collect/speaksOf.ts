import type { Reading } from '../../model/reading.js'
import type { Universe } from '../../model/universe.js'

/** Whether an article speaks of a universe: it names one of its works. */
export function speaksOf({ mentions }: Reading, { works }: Universe): boolean {
  const ids = new Set(works.map(({ id }) => id))
  return mentions.some(({ id }) => ids.has(id))
}
