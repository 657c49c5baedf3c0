import { opaqueId } from '../../model/opaqueId.js'
import type { EntityFound } from './mention.js'
import { ORGANISATIONS, type Organisation } from './organisations.js'

const LISTED: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.map((one) => [opaqueId('organisation', one.name), one]),
)

/** What an entity of the shipped table is; null for any other. */
export function organisationOf(entity: EntityFound | null): Organisation | null {
  return entity === null ? null : (LISTED.get(entity.id) ?? null)
}
