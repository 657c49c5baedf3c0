import { organisationOf } from '../names/organisationOf.js'
import { WELL_KNOWN_FILMS } from '../names/wellKnownTitles.js'
import type { Slot } from '../slots/slot.js'

/** Networks whose name is also the usual short form of a film studio's. */
const STUDIOS_TOO: ReadonlySet<string> = new Set(['Fox'])

/** Whether `owner` names the studio and not the network: "Fox" is 20th Century Fox where the work is a well-known film. */
export const isFilmOfStudio = (owner: Slot, work: Slot | undefined): boolean =>
  STUDIOS_TOO.has(organisationOf(owner.entity)?.name ?? '') && WELL_KNOWN_FILMS.has(work?.entity?.name ?? '')
