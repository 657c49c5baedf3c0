/** Takes over what other trackers know of the reader: a preview first, marks when it is confirmed, and back again. */
import { basename } from 'node:path'
import { sightOf } from '../app.js'
import { installmentName } from '../horizon/installmentNames.js'
import type { Import, Listed, Mark } from '../model/readerRecord.js'
import { opaqueId } from '../model/opaqueId.js'
import { Problem } from '../model/problem.js'
import { parseExport, type NamedText, type ParsedExport } from '../progress/exports/parseExport.js'
import type { Listing } from '../progress/matching/listing.js'
import { previewImport, type ImportPreview } from '../progress/matching/previewImport.js'
import { filesInArchive, isArchive } from '../sources/archive/filesInArchive.js'
import { decodeText } from '../sources/page/decodeText.js'
import type { Incoming } from '../sources/page/incoming.js'
import { askerOf } from './askerOf.js'
import { dayOf } from './checkedDay.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

export interface TrackerImport extends ImportPreview, Pick<ParsedExport, 'files' | 'others'> {
  /** Of the export, without its folder. */
  readonly file: string
}

/**
 * What taking over an export would do. Nothing is changed.
 * @param input its bytes: a file of an export, or a ZIP of them
 * @throws Problem where it is no export that is known, or no universe is kept that it could be matched with
 */
export async function previewTracker(input: Incoming, world: KeepingWorld): Promise<TrackerImport> {
  const file = basename(input.name)
  const { files, rows, others } = parseExport(await textsIn(input, file))
  const listings = await listingsIn(world)
  const today = dayOf(world)
  const { marks, listed } = await withLedger(world, async (ledger) => ledger.readerRecord(world.reader))
  return { file, files, others, ...previewImport(rows, { listings, marks, listed, today }) }
}

/**
 * Marks what a preview said, as far as it is still new.
 * @returns what undoes it; null where it adds nothing
 */
export async function confirmImport(
  { file, marks, listed }: Pick<TrackerImport, 'file' | 'marks' | 'listed'>,
  world: KeepingWorld,
): Promise<Import | null> {
  return withLedger(world, async (ledger) => {
    const before = await ledger.readerRecord(world.reader)
    const added = { marks: newIn(marks, before.marks), listed: newIn(listed, before.listed) }
    if (added.marks.length + added.listed.length === 0) return null
    const done = importOf(file, added, world)
    await ledger.changeRecord(world.reader, { kind: 'imported', add: { ...added, imports: [done] } })
    return done
  })
}

/** Keeps a preview until it is confirmed. */
export async function keepPreview(
  { file, marks, listed }: TrackerImport,
  world: KeepingWorld,
): Promise<Import> {
  const pending = importOf(file, { marks, listed }, world)
  await withLedger(world, async (ledger) => ledger.keepPending(world.reader, pending))
  return pending
}

/**
 * As `confirmImport`, of a preview that was kept.
 * @throws Problem `not-found` where it is kept no more
 */
export async function confirmPreview(id: string, world: KeepingWorld): Promise<Import | null> {
  return withLedger(world, async (ledger) => {
    const pending = await ledger.pendingImport(world.reader, id)
    if (pending === null)
      throw new Problem('not-found', `no import that waits is called “${id}”`, 'Hand in the file again.')
    const done = await confirmImport(pending, { ...world, ledger })
    await ledger.dropPending(world.reader, id)
    return done
  })
}

const importOf = (file: string, added: Pick<Import, 'marks' | 'listed'>, world: KeepingWorld): Import => ({
  id: opaqueId(file, JSON.stringify(added)),
  file,
  importedOn: dayOf(world),
  ...added,
})

/** Those under whose key nothing is there yet. */
function newIn<T extends Mark | Listed>(some: readonly T[], there: readonly T[]): readonly T[] {
  const keyOf = (each: T): string => `${each.universe}\n${'ref' in each ? each.ref : each.work}`
  const keys = new Set(there.map(keyOf))
  return some.filter((each) => !keys.has(keyOf(each)))
}

/**
 * Takes away exactly what an import added, and what is there by now from elsewhere stays.
 * @throws Problem `not-found` where no import has this id
 */
export async function undoImport(id: string, world: KeepingWorld): Promise<Import> {
  return withLedger(world, async (ledger) => {
    const { imports, marks, listed } = await ledger.readerRecord(world.reader)
    const done = imports.find((each) => each.id === id)
    if (done === undefined) throw noImport(id, imports)
    const remove = { marks: sameIn(done.marks, marks), listed: sameIn(done.listed, listed), imports: [done] }
    await ledger.changeRecord(world.reader, { kind: 'import-undone', remove })
    return done
  })
}

/** Those that are still there as they were added. */
function sameIn<T extends Mark | Listed>(some: readonly T[], there: readonly T[]): readonly T[] {
  const keyOf = (each: T): string =>
    Object.values(each)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join('\n')
  const keys = new Set(there.map(keyOf))
  return some.filter((each) => keys.has(keyOf(each)))
}

const noImport = (id: string, imports: readonly Import[]): Problem =>
  new Problem(
    'not-found',
    `no import is called “${id}”`,
    imports.length === 0
      ? 'Nothing has been imported.'
      : `There are ${imports.map((each) => `${each.id} (${each.file}, ${each.importedOn})`).join(', ')}.`,
  )

async function textsIn({ bytes, contentType }: Incoming, name: string): Promise<readonly NamedText[]> {
  if (!isArchive(bytes)) return [{ name, text: decodeText(bytes, contentType, name).text }]
  const files = await filesInArchive(name, bytes)
  return files
    .filter((file) => /\.(?:csv|json|xml)$/i.test(file.name))
    .map((file) => ({
      name: file.name,
      text: decodeText(file.bytes, null, file.name).text,
    }))
}

/** Every universe that is kept, with the names of installments that the reader may see. */
async function listingsIn(world: KeepingWorld): Promise<readonly Listing[]> {
  const heads = await withLedger(world, async (ledger) => ledger.universes())
  if (heads.length === 0) {
    throw new Problem(
      'not-found',
      'no universe is kept here yet, and an import marks only what one lists',
      'Add one with `unspoiled pack add FILE`.',
    )
  }
  const listings: Listing[] = []
  for (const { id } of heads) {
    const asker = await askerOf({ universes: [id], seen: null, set: [], asOf: null }, world)
    const { visible } = await sightOf(asker, '')
    listings.push({
      universe: id,
      works: asker.universe.works,
      shown: visible.works,
      nameOf: (ref) => installmentName(visible, ref),
    })
  }
  return listings
}
