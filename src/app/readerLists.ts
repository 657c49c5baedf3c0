/** The lists on which a reader keeps works: being watched, planned, dropped. */
import { parseRef } from '../model/installmentRef.js'
import { READER_LISTS, type Listed, type ReaderList } from '../model/readerRecord.js'
import type { RecordChange } from '../model/recordChange.js'
import { Problem } from '../model/problem.js'
import { dayOf } from './checkedDay.js'
import { keptRecord } from './keptRecord.js'
import { keptUniverse } from './keptUniverse.js'
import { placesOf } from './placesOf.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** A work that is on a list. */
export interface ListedWork extends Listed {
  readonly name: string
}

export interface Listing {
  readonly title: string
  /** One of READER_LISTS, or `none`. */
  readonly list: string
  /** The id of the universe that is meant; null where the title says it. */
  readonly universe: string | null
}

/** Sorted by list and name. */
export async function readerLists(world: KeepingWorld): Promise<readonly ListedWork[]> {
  return withLedger(world, async (ledger) => {
    const { listed } = await keptRecord(ledger, world.reader)
    const named = listed.map(async (each): Promise<ListedWork> => {
      const { works } = await keptUniverse(ledger, each.universe)
      return { ...each, name: works.find(({ id }) => id === each.work)?.name ?? each.work }
    })
    return (await Promise.all(named)).toSorted(
      (a, b) => READER_LISTS.indexOf(a.list) - READER_LISTS.indexOf(b.list) || (a.name < b.name ? -1 : 1),
    )
  })
}

/**
 * Puts a work on a list, in every universe that lists it, or takes it from the one that it is on.
 * @returns null where it was so before
 * @throws Problem where there is no such list or work
 */
export async function putOnList(
  { title, list, universe }: Listing,
  world: KeepingWorld,
): Promise<RecordChange | null> {
  const on = list === 'none' ? null : checkedList(list)
  return withLedger(world, async (ledger) => {
    const places = await placesOf(ledger, { words: [title], universe }, world)
    const works = places.flatMap((place) => {
      const work = parseRef(place.refs[0] ?? '')?.work
      return work === undefined ? [] : [{ universe: place.universe, work }]
    })
    const { listed } = await ledger.readerRecord(world.reader)
    const stands = listed.filter((each) =>
      works.some(({ universe: of, work }) => of === each.universe && work === each.work),
    )
    if (on === null) return ledger.changeRecord(world.reader, { kind: 'listed', remove: { listed: stands } })
    // What stands there already keeps its day.
    const news = works.filter(
      ({ universe: of, work }) =>
        !stands.some((each) => each.list === on && each.universe === of && each.work === work),
    )
    const add = news.map((each): Listed => ({ ...each, list: on, listedOn: dayOf(world) }))
    return ledger.changeRecord(world.reader, { kind: 'listed', add: { listed: add } })
  })
}

function checkedList(name: string): ReaderList {
  const list = READER_LISTS.find((each) => each === name)
  if (list !== undefined) return list
  throw new Problem(
    'usage',
    `there is no list “${name}”`,
    `It is one of ${READER_LISTS.join(', ')}, or none.`,
  )
}
