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
 * Marks what a preview said.
 * @returns what undoes it; null where it adds nothing
 */
export async function confirmImport(
  { file, marks, listed }: TrackerImport,
  world: KeepingWorld,
): Promise<Import | null> {
  if (marks.length + listed.length === 0) return null
  const added = { marks, listed }
  const done = { id: opaqueId(file, JSON.stringify(added)), file, importedOn: dayOf(world), ...added }
  await withLedger(world, async (ledger) => ledger.addToRecord(world.reader, { ...added, imports: [done] }))
  return done
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
    await ledger.removeFromRecord(world.reader, {
      marks: done.marks.filter((mark) => marks.some((now) => isSame(mark, now))),
      listed: done.listed.filter((each) => listed.some((now) => isSame(each, now))),
      imports: [done],
    })
    return done
  })
}

const isSame = <T extends Mark | Listed>(a: T, b: T): boolean =>
  Object.entries(a).every(([key, value]) => Object.entries(b).some(([k, v]) => k === key && v === value))

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
      nameOf: (ref) => installmentName(visible, ref),
    })
  }
  return listings
}

const dayOf = ({ now }: KeepingWorld): string => now().toISOString().slice(0, 10)
