import { newIds } from '../packFrom/newIds.js'
import type { PackEntity } from '../pack/pack.js'

/** Who and what a pack under construction speaks of. */
export interface EntityRegister {
  /** The id of the one of that name, who is in the register from then on. */
  readonly idOf: (kind: PackEntity['kind'], name: string) => string
  /** In the order in which they were asked for. */
  readonly entities: () => readonly PackEntity[]
}

export function entityRegister(): EntityRegister {
  const entities = new Map<string, PackEntity>()
  const makers = new Map<PackEntity['kind'], (name: string) => string>()
  return {
    idOf: (kind, name) => {
      const idFor = makers.get(kind) ?? newIds(kind)
      makers.set(kind, idFor)
      const id = idFor(name)
      entities.set(id, { id, kind })
      return id
    },
    entities: () => [...entities.values()],
  }
}
