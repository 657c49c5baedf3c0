/** Opens a pack that somebody named: a file, an address, or the id of one that comes with the program. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../../model/entry.js'
import { nearestWord } from '../../model/nearestWord.js'
import { Problem } from '../../model/problem.js'
import type { UniverseHead } from '../../model/universeHead.js'
import { openInput, type InputWorld } from '../page/openInput.js'
import type { Pack } from './pack.js'
import { packText } from './packText.js'

/** The world, and the folder of the packs that come with the program, which the build has checked and written as JSON. */
export interface PackWorld extends InputWorld {
  readonly shippedPacks: string
}

/** What a pack says, and of which universe. */
export interface OpenedPack {
  readonly head: UniverseHead
  readonly entries: readonly Entry[]
}

/** @throws Problem where there is no such pack, or it has faults */
export async function openPack(pack: string, world: PackWorld): Promise<OpenedPack> {
  const { packEntries } = await import('./packEntries.js')
  const opened = isId(pack) ? await shippedPack(pack, world) : await packAt(pack, world)
  const { id, name, language = null } = opened.universe
  return { head: { id, name, language }, entries: packEntries(opened) }
}

async function packAt(path: string, world: PackWorld): Promise<Pack> {
  const { parsePack } = await import('./parsePack.js')
  return parsePack(await packTextAt(path, world), path)
}

/** @throws Problem where the file or address cannot be had, or holds no text */
export async function packTextAt(path: string, world: InputWorld): Promise<string> {
  return packText(await openInput(path, world))
}

/** What has no dot and no slash is an id: `defenders`; a file is `defenders.yaml` or `./defenders`. */
const isId = (pack: string): boolean => !/[./\\]/.test(pack)

async function shippedPack(id: string, { shippedPacks }: PackWorld): Promise<Pack> {
  const files = await readdir(shippedPacks)
  const ids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
  // The build writes nothing that is no pack.
  if (ids.includes(id)) return JSON.parse(await readFile(join(shippedPacks, `${id}.json`), 'utf8')) as Pack
  const meant = nearestWord(id, ids)
  const known = `The packs that come with the program: ${ids.toSorted().join(', ')}; a file of yours needs its ending, as in ${id}.yaml.`
  throw new Problem(
    'not-found',
    `there is no pack “${id}”`,
    meant === null ? known : `Did you mean ${meant}?`,
  )
}
