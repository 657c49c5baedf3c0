import { openUniverse, type Asker } from '../app.js'
import { chosenSettings, type Choice } from '../horizon/chosenSettings.js'
import { parseChoice } from '../horizon/parseChoice.js'
import { parseSeen } from '../horizon/parseSeen.js'
import { isLedgerAt } from '../ledger/isLedgerAt.js'
import type { Mark, ReaderRecord } from '../model/readerRecord.js'
import type { Universe } from '../model/universe.js'
import { choicesIn } from '../progress/choicesIn.js'
import { openedIds } from '../progress/openedKeys.js'
import { seenUpTo } from '../progress/seenUpTo.js'
import type { KnownTogether } from './followUniverses.js'
import { keptRecord } from './keptRecord.js'
import { knownTo, nothingKept } from './knownTo.js'
import { sameAsker } from './sameAsker.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** Whom and what somebody asks, as they say it. */
export interface Asking {
  /** Packs, or ids of universes in the ledger; null for everything in the ledger. */
  readonly universes: readonly string[] | null
  /** As a person writes it: `Jessica Jones 1x03`; null for what is marked in the ledger. */
  readonly seen: readonly string[] | null
  /** As a person writes them: `outline=next`. They count before what is set in the ledger. */
  readonly set: readonly string[]
  readonly asOf: Asker['asOf']
  /** An earlier point of their own progress: only the first so many things that they saw; without it all of them. */
  readonly upTo?: number
}

/**
 * Takes from the ledger what somebody does not say. Where they say both, or there is no ledger, none is opened.
 * @throws Problem where there is no such universe, or `seen` names what the outline does not list
 */
export async function askerOf(asking: Asking, world: KeepingWorld): Promise<Asker> {
  const { universes, seen, set, asOf, upTo } = asking
  const said = (universe: Universe, refs: readonly string[]): Asker => ({
    universe,
    seen: seenBefore(parseSeen(refs, universe.works), universe, upTo),
    opened: [],
    settings: settingsSaid(set, universe, []),
    asOf,
    own: NOTHING_OWN,
  })
  const isKept = async (): Promise<boolean> => world.ledger !== undefined || isLedgerAt(world.place)
  if (universes !== null && (seen !== null || !(await isKept())))
    return said(await openUniverse(universes, world), seen ?? [])
  if (!(await isKept())) throw nothingKept()
  return withLedger(world, async (ledger) => {
    const asNow = async (): Promise<Asker> => {
      const known = await knownTo(ledger, universes, world)
      return askerWith(await keptRecord(ledger, world.reader), known)
    }
    if (seen === null && set.length === 0 && asOf === null && upTo === undefined)
      return sameAsker(ledger, { reader: world.reader, universes, standing: world.standing }, asNow)
    const known = await knownTo(ledger, universes, world)
    if (seen !== null) return said(known.universe, seen)
    const record = await keptRecord(ledger, world.reader)
    const asker = upTo === undefined ? askerWith(record, known) : earlierAsker({ record, known }, upTo)
    if (set.length === 0 && asOf === null) return asker
    return { ...asker, settings: settingsSaid(set, known.universe, choicesOf(record, known)), asOf }
  })
}

// Neither is ever changed. Who comes back before anything was added is the same asker, and what they may see the same.
const askers = new WeakMap<ReaderRecord, WeakMap<KnownTogether, Asker>>()

/** Whoever has this record, without wishes of the moment. */
function askerWith(record: ReaderRecord, known: KnownTogether): Asker {
  const ofRecord = askers.get(record) ?? new WeakMap<KnownTogether, Asker>()
  askers.set(record, ofRecord)
  const { universe, listed } = known
  const before = ofRecord.get(known)
  if (before !== undefined) return before
  const seen = seenIn(listed, record.marks)
  const asker: Asker = {
    universe,
    seen,
    opened: openedIds(record.opened),
    settings: settingsSaid([], universe, choicesOf(record, known)),
    asOf: null,
    own: ownIn(record, known, seen),
  }
  ofRecord.set(known, asker)
  return asker
}

/** What is marked and listed in the universes that are asked, each once: seen is what is marked in all that list it. */
function ownIn(
  { marks, listed: lists }: ReaderRecord,
  { listed }: KnownTogether,
  seen: readonly string[],
): Asker['own'] {
  const refs = new Set(seen)
  const last = new Map<string, Mark>()
  for (const mark of marks) {
    if (!listed.has(mark.universe) || !refs.has(mark.ref)) continue
    const before = last.get(mark.ref)
    if (before === undefined || before.seenOn < mark.seenOn) last.set(mark.ref, mark)
  }
  return { marks: [...last.values()], listed: lists.filter(({ universe }) => listed.has(universe)) }
}

interface RecordKnown {
  readonly record: ReaderRecord
  readonly known: KnownTogether
}

/** The same reader when they had seen less. */
function earlierAsker({ record, known }: RecordKnown, upTo: number): Asker {
  const { own, ...now } = askerWith(record, known)
  const { marks, opened } = seenUpTo({ marks: own.marks, opened: record.opened }, known.universe.works, upTo)
  return { ...now, seen: marks.map(({ ref }) => ref), opened: openedIds(opened), own }
}

/** Of what nobody knows the day the first in release order. */
function seenBefore(
  refs: readonly string[],
  { works }: Universe,
  upTo: number | undefined,
): readonly string[] {
  if (upTo === undefined) return refs
  const marks = refs.map((ref): Mark => ({ universe: '', ref, seenOn: '' }))
  return seenUpTo({ marks, opened: [] }, works, upTo).marks.map(({ ref }) => ref)
}

const NOTHING_OWN: Asker['own'] = { marks: [], listed: [] }

const choicesOf = ({ settings }: ReaderRecord, { listed }: KnownTogether): readonly Choice[] =>
  choicesIn(
    settings,
    [...listed].map(([universe, works]) => ({ universe, works: [...works] })),
  )

const settingsSaid = (
  words: readonly string[],
  { works }: Universe,
  kept: readonly Choice[],
): Asker['settings'] => chosenSettings([...kept, ...words.map((each) => parseChoice(each, works))])

/**
 * The references that are marked. A work that several of the universes list counts as seen where it is marked in each:
 * the same id may mean something else in another.
 */
function seenIn(listed: KnownTogether['listed'], marks: readonly Mark[]): readonly string[] {
  const marked = new Map<string, Set<string>>()
  for (const { universe, ref } of marks) marked.set(ref, (marked.get(ref) ?? new Set()).add(universe))
  return [...marked].flatMap(([ref, by]) => {
    const work = ref.replace(/\/.*$/s, '')
    const listing = [...listed].filter(([, works]) => works.has(work)).map(([id]) => id)
    return listing.length > 0 && listing.every((id) => by.has(id)) ? [ref] : []
  })
}
