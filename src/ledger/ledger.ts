import type { Arrival } from '../model/arrival.js'
import type { Entry } from '../model/entry.js'
import type { Import, ReaderRecord } from '../model/readerRecord.js'
import type { RecordChange, WantedChange } from '../model/recordChange.js'
import type { UniverseHead } from '../model/universeHead.js'
import type { Jobs } from './jobs.js'
import type { Library } from './library.js'
import type { People } from './people.js'

/**
 * Where entries are kept for ever, and what each reader has seen. The world begins here: everything is a promise, and
 * may be refused with a Problem (a full disk, a server that does not answer, a damaged file).
 *
 * Entries are never changed or removed; what is known of a universe changes by entries that are added.
 */
export interface Ledger {
  /**
   * Records what is not recorded yet: all of it or, where something goes wrong, nothing. Once this resolves, the
   * entries survive the end of the process and of the machine.
   * @param universe is listed from now on, under the name given here
   * @param entries the times at which other ledgers recorded their sources do not count here
   * @returns how many were new
   */
  readonly append: (universe: UniverseHead, entries: Iterable<Entry>) => Promise<number>
  /**
   * The entries of a universe in the order in which they were recorded, some at a time, each source bearing
   * when it was recorded here. What is appended meanwhile may or may not be among them; asking again after the last
   * position that came never misses anything.
   * @param position 0 for all of them
   */
  readonly entriesAfter: (universe: string, position: number) => AsyncIterable<EntryBatch>
  /** Sorted by id. */
  readonly universes: () => Promise<readonly UniverseHead[]>

  /** Sorted, so that the same record is always the same bytes; an empty one for a reader of whom nothing is kept. */
  readonly readerRecord: (reader: string) => Promise<ReaderRecord>
  /** A word that is another one after each change of a reader's record, and never comes back; empty where nothing is kept. */
  readonly recordVersion: (reader: string) => Promise<string>
  /** How everything stands that a reader's answers follow from. */
  readonly standing: (reader: string) => Promise<Standing>
  /**
   * What is new to a reader's record; a setting of the same name gives way, and the list on which a work stood.
   * What was there keeps its day.
   */
  readonly addToRecord: (reader: string, parts: Partial<ReaderRecord>) => Promise<void>
  /** Takes these away again, whatever their days and values. */
  readonly removeFromRecord: (reader: string, parts: Partial<ReaderRecord>) => Promise<void>
  /**
   * Changes a reader's record in one step, and remembers what it came to.
   * @returns what really went and came; null where nothing changed, or its viewing was told before
   */
  readonly changeRecord: (reader: string, wanted: WantedChange) => Promise<RecordChange | null>
  /** What `changeRecord` did, the last first; what is long ago is forgotten. */
  readonly recordChanges: (reader: string) => Promise<readonly RecordChange[]>
  /**
   * Puts back what was there before a change.
   * @returns null where it is not the last one
   */
  readonly undoChange: (reader: string, id: string) => Promise<RecordChange | null>
  /** Remembers what came last with a token. It is no part of a record, and gives it no new version. */
  readonly arrived: (reader: string, arrival: Arrival) => Promise<void>
  /** The latest first. */
  readonly arrivals: (reader: string) => Promise<readonly Arrival[]>
  /** Keeps what an import would add until it is confirmed. Only the last few of a reader's are kept. */
  readonly keepPending: (reader: string, pending: Import) => Promise<void>
  readonly pendingImport: (reader: string, id: string) => Promise<Import | null>
  readonly dropPending: (reader: string, id: string) => Promise<void>
  /** Deletes a reader's record. A profile that it belongs to stays. Their entries, if they are a keeper, are no part of that. */
  readonly forgetReader: (reader: string) => Promise<void>

  /**
   * Whether everything is as it was written.
   * @returns what is wrong, a sentence each; none where all is well
   */
  readonly verify: () => Promise<readonly string[]>
  /**
   * Writes everything that is kept at this moment to a new file, which is a ledger itself. Others may go on writing.
   * @throws Problem where there is such a file already, or what is kept is damaged
   */
  readonly backUp: (file: string) => Promise<void>
  /**
   * Replaces everything that is kept with what a backup holds, or leaves all as it is where that cannot be done.
   * @param replacing what may give way
   * @throws Problem `refused` where something is kept and nothing may give way
   */
  readonly restore: (file: string, replacing: 'nothing' | 'everything') => Promise<void>
  /** What is followed, and the documents that were kept. */
  readonly library: Library
  /** Who may log in, and for which readers. */
  readonly people: People
  /** What is to be done in the background. */
  readonly jobs: Jobs
  readonly close: () => Promise<void>
}

export interface EntryBatch {
  readonly entries: readonly Entry[]
  /** Of the last of them. It means nothing to readers and must not reach them. */
  readonly position: number
}

/** Words that mean nothing but that something changed. */
export interface Standing {
  /**
   * Another as soon as anything is recorded of any universe, or changed in the reader's record. INVARIANT: it must not reach
   * readers.
   */
  readonly whole: string
  /** Another after each change to the reader's record: see `recordVersion`. */
  readonly record: string
}
