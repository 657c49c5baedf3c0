import { loadBuilt } from '../where.mjs'

/** What it takes to make a pack and to show it to a reader, from the built program. */
export async function builtParts() {
  const modules = await Promise.all(
    [
      'sources/packFrom/packFrom.js',
      'sources/pack/packEntries.js',
      'universe/universeOf.js',
      'horizon/restrict.js',
      'horizon/horizon.js',
    ].map(loadBuilt),
  )
  const { packFrom, packEntries, universeOf, restrict, NOTHING_SEEN } = Object.assign({}, ...modules)
  return {
    universeFrom: async (collection, where) => universeOf(packEntries((await packFrom(collection, where)).pack)),
    visibleTo: (universe, seen) => restrict(universe, { ...NOTHING_SEEN, seen }),
  }
}
