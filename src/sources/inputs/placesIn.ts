/** Lists where the articles are that somebody named: files, addresses, and what is in folders. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../model/problem.js'
import { fileProblem } from '../page/fileProblem.js'
import { isAddress } from '../page/openInput.js'

export interface Place {
  /** A path, an address, or `-`. */
  readonly where: string
  /** Why nothing can be had there; null where nothing is known against it. */
  readonly trouble: unknown
}

const ARTICLE = /\.(?:txt|md|html?)$/i

/** In the order given; in place of a folder the articles in it, sorted by name. */
export async function placesIn(inputs: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const where of inputs) {
    if (await isFolder(where)) for (const place of await placesInFolder(where)) places.push(place)
    else places.push({ where, trouble: null })
  }
  return places
}

async function isFolder(where: string): Promise<boolean> {
  if (where === '-' || isAddress(where)) return false
  return stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function placesInFolder(folder: string): Promise<readonly Place[]> {
  const places: Place[] = []
  for await (const place of walk(folder)) places.push(place)
  if (places.length > 0) return places
  const message = `there is no article in the folder ${folder}`
  const hint = 'Name a folder with files that end in .txt, .md, .html or .htm.'
  return [{ where: folder, trouble: new Problem('not-found', message, hint) }]
}

/** Goes where it may; a folder that may not be opened is told of like a file. */
async function* walk(folder: string): AsyncGenerator<Place> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.toSorted(byName)) yield* placesAt(entry, join(folder, entry.name))
  } catch (error) {
    yield { where: folder, trouble: await fileProblem(folder, error) }
  }
}

/** Names that begin with a dot are hidden, as for the shell; links to folders may lead in a circle. */
async function* placesAt(entry: Dirent, path: string): AsyncGenerator<Place> {
  if (entry.name.startsWith('.')) return
  const mayBeFile = entry.isFile() || entry.isSymbolicLink()
  if (entry.isDirectory()) yield* walk(path)
  else if (mayBeFile && ARTICLE.test(entry.name)) yield { where: path, trouble: null }
}

/** By code units: the same order in every locale. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)
