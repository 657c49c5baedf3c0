import { openUniverse, type Asker } from '../app.js'
import { chosenSettings, type Choice } from '../horizon/chosenSettings.js'
import { parseChoice } from '../horizon/parseChoice.js'
import { parseSeen } from '../horizon/parseSeen.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Entry } from '../model/entry.js'
import type { Mark } from '../model/readerRecord.js'
import { Problem } from '../model/problem.js'
import type { Universe } from '../model/universe.js'
import { choicesIn } from '../progress/choicesIn.js'
import { openedIds } from '../progress/openedKeys.js'
import { universeOf } from '../universe/universeOf.js'
import { keptEntries } from './keptUniverse.js'
import { ONLY_READER, withLedger, type KeepingWorld } from './withLedger.js'

/** Whom and what somebody asks, as they say it. */
export interface Asking {
  /** Packs, or ids of universes in the ledger; null for everything in the ledger. */
  readonly universes: readonly string[] | null
  /** As a person writes it: `Jessica Jones 1x03`; null for what is marked in the ledger. */
  readonly seen: readonly string[] | null
  /** As a person writes them: `outline=next`. They count before what is set in the ledger. */
  readonly set: readonly string[]
  readonly asOf: Asker['asOf']
}

/**
 * Takes from the ledger what somebody does not say. Where they say both, or there is no ledger, none is opened.
 * @throws Problem where there is no such universe, or `seen` names what the outline does not list
 */
export async function askerOf({ universes, seen, set, asOf }: Asking, world: KeepingWorld): Promise<Asker> {
  const { isLedgerAt } = await import('../ledger/isLedgerAt.js')
  const said = (universe: Universe, refs: readonly string[]): Asker => ({
    universe,
    seen: parseSeen(refs, universe.works),
    opened: [],
    settings: settingsSaid(set, universe, []),
    asOf,
  })
  if (universes !== null && (seen !== null || !(await isLedgerAt(world.place))))
    return said(await openUniverse(universes, world), seen ?? [])
  if (!(await isLedgerAt(world.place))) throw nothingKept()
  return withLedger(world, async (ledger) => {
    const asked = await knownTo(ledger, universes, world)
    const universe = universeOf(asked.flatMap(({ entries }) => entries))
    if (seen !== null) return said(universe, seen)
    const { marks, opened, settings } = await ledger.readerRecord(ONLY_READER)
    const listings = asked.map(({ id, entries }) => ({ universe: id, works: worksIn(entries) }))
    return {
      universe,
      seen: seenIn(asked, marks),
      opened: openedIds(opened),
      settings: settingsSaid(set, universe, choicesIn(settings, listings)),
      asOf,
    }
  })
}

const settingsSaid = (
  words: readonly string[],
  { works }: Universe,
  kept: readonly Choice[],
): Asker['settings'] => chosenSettings([...kept, ...words.map((each) => parseChoice(each, works))])

interface AskedUniverse {
  readonly id: string
  readonly entries: readonly Entry[]
}

async function knownTo(
  ledger: Ledger,
  universes: readonly string[] | null,
  world: KeepingWorld,
): Promise<readonly AskedUniverse[]> {
  const kept = new Set((await ledger.universes()).map(({ id }) => id))
  if (universes === null && kept.size === 0) throw nothingKept()
  const { openPack } = await import('../sources/pack/openPack.js')
  return Promise.all(
    [...(universes ?? kept)].map(async (asked): Promise<AskedUniverse> => {
      if (kept.has(asked)) return { id: asked, entries: await keptEntries(ledger, asked) }
      const { head, entries } = await openPack(asked, world)
      return { id: head.id, entries }
    }),
  )
}

/**
 * The references that are marked. A work that several of the universes list counts as seen where it is marked in each:
 * the same id may mean something else in another.
 */
function seenIn(asked: readonly AskedUniverse[], marks: readonly Mark[]): readonly string[] {
  const marked = new Set(marks.map(({ universe, ref }) => `${universe} ${ref}`))
  const listing = new Map<string, Set<string>>()
  for (const { id, entries } of asked) {
    for (const work of worksIn(entries)) listing.set(work, (listing.get(work) ?? new Set()).add(id))
  }
  const refs = marks.flatMap(({ ref }) => {
    const universes = listing.get(ref.replace(/\/.*$/s, '')) ?? new Set()
    return universes.size > 0 && [...universes].every((id) => marked.has(`${id} ${ref}`)) ? [ref] : []
  })
  return [...new Set(refs)]
}

const worksIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work.id] : []))

const nothingKept = (): Problem =>
  new Problem(
    'not-found',
    'no universe is kept here yet',
    'Add one with `unspoiled pack add FILE`, or name a pack with --universe.',
  )
