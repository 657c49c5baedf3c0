import type { UniverseHead } from '../../model/universeHead.js'
import type { Pack } from '../pack/pack.js'
import { aboutCast } from './aboutCast.js'
import { aboutFigures } from './aboutFigures.js'
import { aboutWork } from './aboutWork.js'
import { creditsOf } from './creditsOf.js'
import { entityRegister } from './entityRegister.js'
import type { KnownPeople } from './knownPeople.js'
import { outlineOf } from './outlineOf.js'
import type { CatalogueRecord } from './record.js'

/** Where a record goes: the universe, the id of the work in it, and the day on which it was had (ISO 8601). */
export interface Filing {
  readonly universe: UniverseHead
  readonly work: string
  readonly fetchedOn: string
  /** Who is known in that universe; absent for nobody. */
  readonly people?: KnownPeople
}

/**
 * A record as a pack: the outline is public, and everything else a statement with the catalogue as its source. A date
 * stands in the outline and is a statement too, because another catalogue may have another.
 */
export function packOfRecord(record: CatalogueRecord, filing: Filing): Pack {
  const { universe, work, fetchedOn } = filing
  const { language, ...head } = universe
  const register = entityRegister(filing.people)
  const sourced = [
    ...aboutWork(record, work, register),
    ...aboutCast(creditsOf(record, filing), work, register),
    ...aboutFigures(record, { work, fetchedOn, register }),
  ]
  const statements = sourced.map(([statement, url]) => ({
    ...statement,
    sources: [{ url, said: fetchedOn }],
  }))
  return {
    unspoiled: 1,
    universe: { ...head, ...(language === null ? {} : { language }) },
    works: [outlineOf(record, work, fetchedOn)],
    entities: register.entities(),
    // Catalogues list some credits twice.
    statements: [...new Map(statements.map((each) => [JSON.stringify(each), each])).values()],
  }
}
