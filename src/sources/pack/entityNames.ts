import type { PackEntity, PackName, PackStatement } from './pack.js'

/** The names of an entity as statements, each with what reveals it. */
export function entityNames({ id, name, names }: PackEntity): PackStatement[] {
  const publicName: readonly PackName[] = name === undefined ? [] : [{ name }]
  return [...publicName, ...(names ?? [])].map((each) => nameStatement(id, each))
}

function nameStatement(subject: string, { name, role, revealedIn, said }: PackName): PackStatement {
  return {
    subject,
    predicate: 'name',
    value: name,
    ...(role === undefined ? {} : { role }),
    ...(revealedIn === undefined ? {} : { revealedIn }),
    ...(said === undefined ? {} : { sources: [{ said }] }),
  }
}
