/**
 * The whole system on one page: what comes in, and what each reader gets. The larger rooms are loaded when they are
 * needed, so that a command starts at once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { admitId } from './horizon/admitId.js'
import type { ChosenSettings } from './horizon/chosenSettings.js'
import { NOTHING_SEEN, type Horizon } from './horizon/horizon.js'
import { parseSeen } from './horizon/parseSeen.js'
import type { Visible } from './horizon/visible.js'
import { visibleReading } from './horizon/visibleReading.js'
import type { Article, Reading } from './model/reading.js'
import type { Universe } from './model/universe.js'
import type { Found } from './sources/inputs/found.js'
import type { Fault } from './sources/pack/fault.js'
import type { PackWorld } from './sources/pack/openPack.js'
import type { PackCounts } from './sources/pack/packCounts.js'
import { articleFrom } from './sources/page/articleFrom.js'
import { openInput } from './sources/page/openInput.js'
import type { AsOf } from './universe/asOf.js'
import { universeOf } from './universe/universeOf.js'
import type { OwnRecord, Question } from './views/outlet.js'

/** The world, handed in: the network, standard input, and the folder of the packs that come with the program. */
export type World = PackWorld

/** What one reader asks: to read articles as they may see them. */
export interface Wish {
  /** EDTF; wins over what the page says of itself. */
  readonly published?: string
  readonly universe: Universe
  /** As a person writes it: `Jessica Jones 1x03`. `all` asks for everything, unrestricted. */
  readonly seen: readonly string[] | 'all'
  readonly settings: ChosenSettings
  /** Ids of passages that the reader has opened on purpose. */
  readonly opened: readonly string[]
  /** Given each article whole before it is shown. */
  readonly keep?: ((article: Article) => Promise<void>) | undefined
}

export interface Shown {
  /** What all positions count in. */
  readonly text: string
  readonly reading: Reading
  readonly marks: ReturnType<typeof visibleReading>['marks']
}

/**
 * Reads one article for one reader.
 * @param wish with a path, an address, or `-` for standard input
 * @throws Problem where the input cannot be had or read, or `seen` names what the outline does not list
 */
export async function readFor(wish: Wish & { readonly input: string }, world: World): Promise<Shown> {
  const { show } = await readerOf(wish)
  return show(await articleFrom(await openInput(wish.input, world)))
}

/** One of many documents: what its reader may see, or why it cannot be had. */
export interface ReadDocument {
  /** As named; a file in a named folder with its path; of a line its id, or its place: `news.jsonl:17`. */
  readonly input: string
  /** How much of all inputs is done with this one, 0 to 1; null where nobody knows. */
  readonly share: number | null
  readonly outcome: { readonly shown: Shown } | { readonly trouble: unknown }
}

export interface ReadDocuments {
  /** False where one input was named and holds one article. */
  readonly areMany: boolean
  /** In the order of the inputs. Each is read when it is asked for, and none is kept. */
  readonly documents: AsyncIterable<ReadDocument>
}

/**
 * Reads any number of articles for one reader.
 * @param wish with files, addresses, folders, files of lines of JSON, or `-` for standard input
 * @throws Problem where the only input cannot be had, or `seen` names what the outline does not list
 */
export async function readEach(
  wish: Wish & { readonly inputs: readonly string[] },
  world: World,
): Promise<ReadDocuments> {
  const reader = await readerOf(wish)
  const { openInputs } = await import('./sources/inputs/openInputs.js')
  const { areMany, documents } = await openInputs(wish.inputs, world)
  return { areMany, documents: readInTurn(documents, reader) }
}

async function* readInTurn(documents: AsyncIterable<Found>, reader: Reader): AsyncGenerator<ReadDocument> {
  for await (const found of documents) yield readDocument(found, reader)
}

async function readDocument({ where, id, share, article }: Found, reader: Reader): Promise<ReadDocument> {
  try {
    const had = await article()
    const shown = await reader.show(had)
    const showsHeadline = had.title !== null && shown.reading.document.title === had.title
    return { input: reader.admit(id, showsHeadline) ?? where, share, outcome: { shown } }
  } catch (trouble) {
    return { input: reader.admit(id, false) ?? where, share, outcome: { trouble } }
  }
}

/** What one reader is shown of any article, and of the id that its sender gave it. */
interface Reader {
  readonly show: (article: Article) => Promise<Shown>
  readonly admit: (id: string | null, showsHeadline: boolean) => string | null
}

async function readerOf(wish: Wish): Promise<Reader> {
  const { universe, seen, opened, settings, published, keep } = wish
  const { caution, ...chosen } = settings
  const refs = seen === 'all' ? null : parseSeen(seen, universe.works)
  const { readArticle } = await import('./reading/readArticle.js')
  const read = (article: Article, known: Universe): Reading => readArticle(article, known, { caution })
  const horizon: Horizon | null = refs && { ...NOTHING_SEEN, ...chosen, seen: refs, opened }
  return {
    show: async (given) => {
      const article = dated(given, published)
      await keep?.(article)
      return horizon === null
        ? { text: article.text, reading: read(article, universe), marks: [] }
        : visibleReading(article, { universe, horizon, read })
    },
    admit: (id, showsHeadline) => (horizon && id ? admitId(id, { universe, horizon, showsHeadline }) : id),
  }
}

const dated = (article: Article, published: string | undefined): Article =>
  published === undefined ? article : { ...article, published, publishedBasis: 'given' }

/**
 * Everything that `packs` know, as one universe; an empty one where there are none.
 * @param packs each the path or address of a pack, or the id of one that comes with the program
 * @throws Problem where one is not there or has faults
 */
export async function openUniverse(packs: readonly string[], world: World): Promise<Universe> {
  if (packs.length === 0) return universeOf([])
  const { openPack } = await import('./sources/pack/openPack.js')
  const opened = await Promise.all(packs.map(async (pack) => openPack(pack, world)))
  return universeOf(opened.flatMap(({ entries }) => entries))
}

/** What a reader has seen, and the day as of which they ask; null for all that is known. */
export interface Asker {
  readonly universe: Universe
  /** References, as `parseSeen` gives them. */
  readonly seen: readonly string[]
  /** Statements opened on purpose, by id. */
  readonly opened: readonly string[]
  readonly settings: ChosenSettings
  readonly asOf: AsOf | null
  /** What is kept of themselves in these universes, however early a point of their progress they ask from. */
  readonly own: OwnRecord
}

// An asker is never changed: what they may see is worked out once.
const sights = new WeakMap<Asker, Visible>()

/**
 * What one reader may know of, and their question put to it.
 * @param words a name, title or words to search for, as the outlet asks for
 */
export async function sightOf(
  asker: Asker,
  words: string,
): Promise<{ readonly visible: Visible; readonly question: Question }> {
  const visible = sights.get(asker) ?? (await visibleTo(asker))
  return { visible, question: { words, seen: asker.seen, own: asker.own } }
}

async function visibleTo(asker: Asker): Promise<Visible> {
  const [{ restrictAsOf }, { readMoreNames }] = await Promise.all([
    import('./horizon/restrictAsOf.js'),
    import('./horizon/readMoreNames.js'),
  ])
  // Of a large universe that takes seconds, and others are answered meanwhile.
  if (asker.asOf === null) while (readMoreNames(asker.universe)) await nextTurn()
  const visible = restrictAsOf(asker.universe, horizonOf(asker), asker.asOf)
  sights.set(asker, visible)
  // What is answered from it takes time of its own.
  await nextTurn()
  return visible
}

export function horizonOf({ seen, opened, settings, asOf: day }: Asker): Horizon {
  const { caution: _, ...chosen } = settings
  return { ...NOTHING_SEEN, ...chosen, seen, opened, asOf: day?.day ?? null }
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
  const { packTextAt } = await import('./sources/pack/openPack.js')
  const { packCounts } = await import('./sources/pack/packCounts.js')
  const { pack, faults } = checkPack(await packTextAt(path, world))
  return { faults, counts: pack === null ? null : packCounts(pack) }
}
