/** What the reader says they have seen, or have not seen after all. */
import type { Ledger } from '../ledger/ledger.js'
import type { ChangeKind, RecordChange, WantedChange } from '../model/recordChange.js'
import type { ReaderRecord } from '../model/readerRecord.js'
import { markingOf } from '../progress/markingOf.js'
import { unmarkingOf } from '../progress/unmarkingOf.js'
import { checkedDay, dayOf } from './checkedDay.js'
import { placesOf, type Naming, type Place } from './placesOf.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

export interface Seeing extends Naming {
  /** ISO 8601 date. Without it today, and what is marked already keeps its day. */
  readonly on?: string
  /** Whether what is marked already was seen once more. */
  readonly again?: true
}

export interface Unseeing extends Naming {
  /** Only the last viewing of each installment; without it all of them. */
  readonly only?: 'last'
}

/** What changed. */
export interface Marked {
  /** The installments that are meant, as references. */
  readonly refs: readonly string[]
  /** Null where all was so before. */
  readonly change: RecordChange | null
}

/** @throws Problem where no universe in the ledger lists them, or several do that mean different things; or for a day that is none */
export async function markSeen(seeing: Seeing, world: KeepingWorld): Promise<Marked> {
  const on = seeing.on === undefined ? null : checkedDay(seeing.on, world)
  const how = { on, today: dayOf(world), again: seeing.again === true }
  return changeMarks('seen', seeing, { world, change: (record, place) => markingOf(record, place, how) })
}

/** As `markSeen`. */
export async function markUnseen(unseeing: Unseeing, world: KeepingWorld): Promise<Marked> {
  const { only = 'all' } = unseeing
  return changeMarks('unseen', unseeing, {
    world,
    change: (record, place) => unmarkingOf(record, place, only),
  })
}

/** How marks change in one universe. */
interface Changing {
  readonly world: KeepingWorld
  readonly change: (record: ReaderRecord, place: Place) => Omit<WantedChange, 'kind'>
}

async function changeMarks(kind: ChangeKind, naming: Naming, { world, change }: Changing): Promise<Marked> {
  return withLedger(world, async (ledger: Ledger) => {
    const places = await placesOf(ledger, naming, world)
    const record = await ledger.readerRecord(world.reader)
    const changes = places.map((place) => change(record, place))
    const wanted: WantedChange = {
      kind,
      remove: marksIn(changes.map(({ remove }) => remove)),
      add: marksIn(changes.map(({ add }) => add)),
    }
    return {
      refs: [...new Set(places.flatMap(({ refs }) => refs))],
      change: await ledger.changeRecord(world.reader, wanted),
    }
  })
}

const marksIn = (
  parts: readonly (Partial<ReaderRecord> | undefined)[],
): Pick<ReaderRecord, 'marks' | 'rewatches'> => ({
  marks: parts.flatMap((part) => part?.marks ?? []),
  rewatches: parts.flatMap((part) => part?.rewatches ?? []),
})
