import type { Ledger } from '../../ledger/ledger.js'
import type { Universe } from '../../model/universe.js'
import type { UniverseHead } from '../../model/universeHead.js'
import type { Work } from '../../model/work.js'
import { Problem } from '../../model/problem.js'
import { findWork } from '../../progress/matching/findWork.js'
import type { CatalogueRecord } from '../../sources/catalogues/record.js'
import { workIdOf } from '../../sources/catalogues/workIdOf.js'
import { keptUniverse } from '../keptUniverse.js'
import { noUniverse } from '../noUniverse.js'

/** Where what a catalogue has of a work goes. */
export interface Filing {
  readonly universe: UniverseHead
  /** What is known of it now. */
  readonly known: Universe
  /** The id of the work in it. */
  readonly work: string
}

/**
 * Finds the place of a work: in the universe that is named, else in one of its own. It has the id under which it is listed
 * there or in any other universe, for a work may be part of several; two works of one name have two ids.
 * @param universe its id; null where none is named
 * @throws Problem where the one that is named is not kept, or no id is left for one
 */
export async function filingIn(
  ledger: Ledger,
  record: CatalogueRecord,
  universe: string | null,
): Promise<Filing> {
  const heads = await ledger.universes()
  const outlines = new Map<string, readonly Work[]>()
  for (const { id } of heads) outlines.set(id, await worksOf(ledger, id))
  const head = universe === null ? ownHead(record, outlines, heads) : heads.find(({ id }) => id === universe)
  if (head === undefined) throw noUniverse(universe)
  const known = await keptUniverse(ledger, head.id)
  const all = [...outlines.values()].flat()
  const taken = new Set([...all, ...known.entities].map(({ id }) => id))
  const work = listedAs(record, known.works) ?? listedAs(record, all) ?? freeId(record, taken)
  return { universe: head, known, work }
}

async function worksOf(ledger: Ledger, id: string): Promise<readonly Work[]> {
  const works: Work[] = []
  for await (const { entries } of ledger.entriesAfter(id, 0))
    for (const entry of entries) if (entry.kind === 'outlined') works.push(entry.work)
  return works
}

/** The first of its names under which there is no universe, or one that lists it. */
function ownHead(
  record: CatalogueRecord,
  outlines: ReadonlyMap<string, readonly Work[]>,
  heads: readonly UniverseHead[],
): UniverseHead {
  const ids = idsFor(record)
  const { name, language } = record
  for (const id of ids) {
    const works = outlines.get(id)
    if (works === undefined) return { id, name, language }
    const head = heads.find((each) => each.id === id)
    if (head !== undefined && listedAs(record, works) !== null) return head
  }
  throw new Problem(
    'refused',
    `there are universes ${ids.join(' and ')} already, of other works`,
    'Say in which one it belongs with --universe.',
  )
}

/** The id of the work that it is, where one of the works is. */
function listedAs(record: CatalogueRecord, works: readonly Work[]): string | null {
  const { kind, name, identifiers } = record
  const part = { kind: kind === 'film' ? 'film' : 'series' } as const
  const year = yearOf(record)
  const viewing = { title: name, year, identifiers, part, state: 'unseen', seenOn: null } as const
  const found = findWork(viewing, [{ universe: '', works, nameOf: () => null }])
  return found.kind === 'found' ? found.places[0].work.id : null
}

function freeId(record: CatalogueRecord, taken: ReadonlySet<string>): string {
  const ids = idsFor(record)
  const free = ids.find((id) => !taken.has(id))
  if (free !== undefined) return free
  throw new Problem(
    'refused',
    `there are works ${ids.join(' and ')} already, and they are others`,
    'Make a pack of it with `unspoiled pack from`, and give it an id there.',
  )
}

/** By its name and, where that is taken, with its year. */
function idsFor(record: CatalogueRecord): readonly string[] {
  const id = workIdOf(record.name)
  const year = yearOf(record)
  return year === null ? [id] : [id, `${id}-${year}`]
}

function yearOf({ released }: CatalogueRecord): number | null {
  const year = released === null ? Number.NaN : Number(released.slice(0, 4))
  return Number.isNaN(year) ? null : year
}
