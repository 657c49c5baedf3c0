import { newIds } from '../packFrom/newIds.js'
import type { PackEntity } from '../pack/pack.js'
import { idKept, keptId } from '../pack/keptId.js'
import type { KnownPeople } from './knownPeople.js'

/** Who and what a pack under construction speaks of. */
export interface EntityRegister {
  /** The id of the one of that name, who is in the register from then on. */
  readonly idOf: (kind: PackEntity['kind'], name: string) => string
  /** In the order in which they were asked for. */
  readonly entities: () => readonly PackEntity[]
}

/** @param known whoever is known where the pack goes keeps the id that they have there */
export function entityRegister(known: KnownPeople = () => null): EntityRegister {
  const entities = new Map<string, PackEntity>()
  const makers = new Map<PackEntity['kind'], (name: string) => string>()
  const newId = (kind: PackEntity['kind'], name: string): string => {
    const idFor = makers.get(kind) ?? newIds(kind)
    makers.set(kind, idFor)
    return idFor(name)
  }
  return {
    idOf: (kind, name) => {
      const before = keptId(known(kind, name) ?? '')
      const id = idKept(before) === null ? newId(kind, name) : before
      entities.set(id, { id, kind })
      return id
    },
    entities: () => [...entities.values()],
  }
}
