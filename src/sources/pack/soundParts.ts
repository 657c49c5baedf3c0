import type { EntityKind } from '../../model/entity.js'
import type { Path, PathFault } from './fault.js'
import type { PackEntity, PackOrder, PackStatement, PackWork } from './pack.js'

/** The items of a pack that have the right shape, for the checks that look at what they mean together. */
export interface SoundParts {
  readonly works: readonly Placed<PackWork>[]
  readonly entities: readonly Placed<PackEntity>[]
  readonly statements: readonly Placed<PackStatement>[]
  readonly orders: readonly Placed<PackOrder>[]
  /** Every id given to a work or entity, those of ill-shaped ones too, in the order of the text. */
  readonly ids: readonly GivenId[]
  /** What each of these ids stands for, so that a mistake in one entry is not told again wherever it is named. */
  readonly named: ReadonlyMap<string, NamedThing>
  /** The ids of works. */
  readonly workIds: readonly string[]
}

export interface Placed<T> {
  readonly item: T
  readonly path: Path
}

export interface GivenId {
  readonly id: string
  readonly path: Path
}

export interface NamedThing {
  /** Null where the entry has not the right shape. */
  readonly kind: EntityKind | null
  readonly work: PackWork | null
}

/** The parts of `pack` without those that `faults` speak of. `pack` is what a file holds, checked against PACK_SHAPE. */
export function soundParts(pack: unknown, faults: readonly PathFault[]): SoundParts {
  const unsound = new Set(faults.map(({ path }) => path.slice(0, 2).join('/')))
  const partsIn = <T>(list: string): Placed<T>[] => {
    if (unsound.has(list)) return []
    const places = listIn(pack, list).map((item, index) => ({ item, path: [list, index] }))
    // What has the shape of the table has the type that the table was written for.
    return places.filter(({ path }) => !unsound.has(path.join('/'))) as Placed<T>[]
  }
  const works = partsIn<PackWork>('works')
  const entities = partsIn<PackEntity>('entities')
  const ids = [...idsIn(pack, 'works'), ...idsIn(pack, 'entities')]
  const named = new Map<string, NamedThing>(ids.map(({ id }) => [id, { kind: null, work: null }]))
  for (const { item } of entities) named.set(item.id, { kind: item.kind, work: null })
  for (const { item } of works) named.set(item.id, { kind: 'work', work: item })
  return {
    works,
    entities,
    statements: partsIn<PackStatement>('statements'),
    orders: partsIn<PackOrder>('orders'),
    ids,
    named,
    workIds: works.map(({ item }) => item.id),
  }
}

function idsIn(pack: unknown, list: string): GivenId[] {
  return listIn(pack, list).flatMap((item, index) => {
    const id = valueOf(item, 'id')
    return typeof id === 'string' ? [{ id, path: [list, index, 'id'] }] : []
  })
}

function listIn(pack: unknown, list: string): readonly unknown[] {
  const value = valueOf(pack, list)
  return Array.isArray(value) ? value : []
}

function valueOf(whole: unknown, key: string): unknown {
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, key)) return undefined
  // An object that has the key can be asked for it.
  return (whole as Record<string, unknown>)[key]
}
