/**
 * The whole system on one page: what comes in, and what each reader gets. The larger rooms are loaded when they are
 * needed, so that a command starts at once.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Horizon } from './horizon/horizon.js'
import { parseSeen } from './horizon/parseSeen.js'
import { visibleReading } from './horizon/visibleReading.js'
import type { Entry } from './model/entry.js'
import { nearestWord } from './model/nearestWord.js'
import { Problem } from './model/problem.js'
import type { Article, Reading } from './model/reading.js'
import type { Universe } from './model/universe.js'
import type { Fault } from './sources/pack/fault.js'
import type { PackCounts } from './sources/pack/packCounts.js'
import { articleFrom } from './sources/page/articleFrom.js'
import { openInput, type InputWorld } from './sources/page/openInput.js'
import { universeOf } from './universe/universeOf.js'

/** The world, handed in: the network, standard input, and the folder of the packs that come with the program. */
export interface World extends InputWorld {
  readonly shippedPacks: string
}

/** What one reader asks: to read one article as they may see it. */
export interface ReaderQuestion {
  /** A path, an address, or `-` for standard input. */
  readonly input: string
  /** EDTF; wins over what the page says of itself. */
  readonly published?: string
  readonly universe: Universe
  /** As a person writes it: `Jessica Jones 1x03`. `all` asks for everything, unrestricted. */
  readonly seen: readonly string[] | 'all'
  readonly articles: Horizon['articles']
  readonly caution: 'normal' | 'strict'
}

export interface Shown {
  /** What all positions count in. */
  readonly text: string
  readonly reading: Reading
  readonly marks: ReturnType<typeof visibleReading>['marks']
}

/**
 * Reads one article for one reader.
 * @throws Problem where the input cannot be had or read, or `seen` names what the outline does not list
 */
export async function readFor(question: ReaderQuestion, world: World): Promise<Shown> {
  const { universe, seen, caution } = question
  const refs = seen === 'all' ? null : parseSeen(seen, universe.works)
  const article = dated(await articleFrom(await openInput(question.input, world)), question.published)
  const { readArticle } = await import('./reading/readArticle.js')
  const read = (text: Article, known: Universe): Reading => readArticle(text, known, { caution })
  if (refs === null) return { text: article.text, reading: read(article, universe), marks: [] }
  const horizon: Horizon = { seen: refs, installmentNames: 'seen', articles: question.articles }
  return visibleReading(article, { universe, horizon, read })
}

/**
 * Everything that `packs` know, as one universe; an empty one where there are none.
 * @param packs each the path or address of a pack, or the id of one that comes with the program
 * @throws Problem where one is not there or has faults
 */
export async function openUniverse(packs: readonly string[], world: World): Promise<Universe> {
  const opened = await Promise.all(packs.map(async (pack) => openPack(pack, world)))
  return universeOf(opened.flat())
}

/** What `pack check` tells: what a pack holds, or everything that is wrong with it. */
export interface CheckedFile {
  /** In the order of the text, each with its line and what to write instead. */
  readonly faults: readonly Fault[]
  /** Null where there are faults. */
  readonly counts: PackCounts | null
}

/** @throws Problem where the file cannot be had, or is no text */
export async function checkPackFile(path: string, world: World): Promise<CheckedFile> {
  const { checkPack } = await import('./sources/pack/checkPack.js')
  const { packCounts } = await import('./sources/pack/packCounts.js')
  const { pack, faults } = checkPack(await packTextOf(path, world))
  return { faults, counts: pack === null ? null : packCounts(pack) }
}

async function openPack(pack: string, world: World): Promise<readonly Entry[]> {
  const { packEntries } = await import('./sources/pack/packEntries.js')
  const { parsePack } = await import('./sources/pack/parsePack.js')
  const path = isId(pack) ? await shippedPack(pack, world) : pack
  return packEntries(parsePack(await packTextOf(path, world), path))
}

/** What has no dot and no slash is an id: `defenders`; a file is `defenders.yaml` or `./defenders`. */
const isId = (pack: string): boolean => !/[./\\]/.test(pack)

async function shippedPack(id: string, { shippedPacks }: World): Promise<string> {
  const files = await readdir(shippedPacks)
  const ids = files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length))
  if (ids.includes(id)) return join(shippedPacks, `${id}.yaml`)
  const meant = nearestWord(id, ids)
  const known = `The packs that come with the program: ${ids.toSorted().join(', ')}; a file of yours needs its ending, as in ${id}.yaml.`
  throw new Problem(
    'not-found',
    `there is no pack “${id}”`,
    meant === null ? known : `Did you mean ${meant}?`,
  )
}

async function packTextOf(path: string, world: World): Promise<string> {
  const { packText } = await import('./sources/pack/packText.js')
  return packText(await openInput(path, world))
}

const dated = (article: Article, published: string | undefined): Article =>
  published === undefined ? article : { ...article, published, publishedBasis: 'given' }
