import { organisationOf } from '../names/organisationOf.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'

/** Letters and digits alone, with "Plus" for "+": "Disney Plus" and "Disney+" are one spelling. */
const spelling = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replace(/^the |[^a-z0-9]/g, '')

/**
 * What the article calls the network in `slot`; null where it is none. A channel that has changed its name ("Sci Fi
 * Channel") or is one of several of its house ("BBC Two") keeps the name that it had there.
 */
export function networkAsWritten(slotted: Slotted, slot: Slot): string | null {
  const listed = organisationOf(slot.entity)
  if (listed?.is !== 'network') return null
  // “The streamer”
  if (!slot.named) return listed.name
  const { start, text } = slotted.sentence
  const written = text
    .slice(slot.start - start, slot.end - start)
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .trim()
  return spelling(written) === spelling(listed.name) || written === '' ? listed.name : written
}
