import { opaqueId } from '../../model/opaqueId.js'
import type { EntityFound } from './mention.js'
import { ORGANISATIONS, type Organisation } from './organisations.js'

const LISTED: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.map((one) => [opaqueId('organisation', one.name), one]),
)

const BY_NAME: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.flatMap((one) => [one.name, ...(one.otherNames ?? [])].map((name) => [name, one] as const)),
)

/** What an organisation is, by the shipped table: by its id there, or by its name where a universe knows it too; null for any other. */
export function organisationOf(entity: EntityFound | null): Organisation | null {
  if (entity === null) return null
  return LISTED.get(entity.id) ?? (entity.kind === 'organisation' ? (BY_NAME.get(entity.name) ?? null) : null)
}
