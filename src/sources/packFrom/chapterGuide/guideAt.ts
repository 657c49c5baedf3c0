import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Problem } from '../../../model/problem.js'
import { slugOf } from '../../../model/slug.js'
import { fileProblem } from '../../page/fileProblem.js'
import { jsonAt } from '../jsonAt.js'
import { keysIn, lineIn } from '../jsonParts.js'
import type { Guide, GuideBook } from './guide.js'
import { guideBook, type IndexedBook } from './guideBook.js'

const INDEX = 'index.json'

/**
 * The guide to one series, from its folder, or from one file in it. Titles, order and years come from the `index.json`
 * beside the folder, where there is one.
 * @throws Problem where nothing is there, or it is no guide to a series
 */
export async function guideAt(path: string): Promise<Guide> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    async (error: unknown) => {
      throw await fileProblem(path, error)
    },
  )
  const folder = isFolder ? path : dirname(path)
  const files = isFolder ? (await readdir(folder)).filter((file) => file.endsWith('.json')) : [basename(path)]
  if (isFolder && files.includes(INDEX)) throw await wholeCollection(folder)
  const index = await indexFor(folder)
  const { books, leftOut } = await booksIn(folder, files.toSorted(inOrderOf(index.books)), index.books)
  if (books.length > 0) return { id: slugOf(basename(resolve(folder))), name: index.title, books, leftOut }
  throw new Problem(
    'unreadable',
    `${path} holds no book of a chapter guide`,
    'Name the folder of a series: each book in it is a JSON file with `meta` and `characters`.',
  )
}

interface Index {
  readonly title: string
  readonly books: readonly IndexedBook[]
}

async function indexFor(folder: string): Promise<Index> {
  const slug = basename(resolve(folder))
  const index: unknown = await jsonAt(join(folder, '..', INDEX)).catch(() => null)
  const { title, books } = keysIn(keysIn(keysIn(index)['series'])[slug])
  return {
    title: lineIn(title) ?? slug,
    books: Object.entries(keysIn(books)).map(([id, book]) => ({
      id,
      title: lineIn(keysIn(book)['title']),
      published: /^\d{4}$/.exec(lineIn(keysIn(book)['published']) ?? '')?.[0] ?? null,
    })),
  }
}

const idOf = (file: string): string => file.replace(/\.json$/, '')

/** Files that the index names come first, in its order, so that of two with one title the named one counts. */
function inOrderOf(books: readonly IndexedBook[]): (a: string, b: string) => number {
  const placeOf = (file: string): number => {
    const place = books.findIndex(({ id }) => id === idOf(file))
    return place === -1 ? books.length : place
  }
  return (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)
}

async function booksIn(
  folder: string,
  files: readonly string[],
  indexed: readonly IndexedBook[],
): Promise<Pick<Guide, 'books' | 'leftOut'>> {
  const byTitle = new Map<string, GuideBook>()
  const leftOut: string[] = []
  for (const file of files) {
    const content = await jsonAt(join(folder, file))
    const title = lineIn(keysIn(keysIn(content)['meta'])['title'])
    const entry = indexed.find(({ id }) => id === idOf(file)) ?? indexed.find((each) => each.title === title)
    const published = entry?.published ?? null
    const book = guideBook(content, { id: slugOf(idOf(file)), title, published })
    const where = join(folder, file)
    if (book === null) leftOut.push(`${where}, which is no book`)
    else if (byTitle.has(book.title)) leftOut.push(`${where}, another version of “${book.title}”`)
    else byTitle.set(book.title, book)
  }
  return { books: inOrder([...byTitle.values()], indexed), leftOut }
}

/** By the index, those that it knows only by their title among them; what it lacks comes last. */
function inOrder(books: readonly GuideBook[], indexed: readonly IndexedBook[]): GuideBook[] {
  const placeOf = ({ id, title }: GuideBook): number => {
    const place = indexed.findIndex((entry) => entry.id === id || entry.title === title)
    return place === -1 ? indexed.length : place
  }
  return books.toSorted((a, b) => placeOf(a) - placeOf(b))
}

async function wholeCollection(folder: string): Promise<Problem> {
  const series = Object.keys(keysIn(keysIn(await jsonAt(join(folder, INDEX)))['series']))
  const there = new Set(await readdir(folder))
  const folders = series.filter((slug) => there.has(slug))
  const [first = 'a-series'] = folders
  return new Problem(
    'usage',
    `${folder} holds the guides to ${folders.length} series, and a pack carries one`,
    `Name one of them, as in ${join(folder, first)}. There are ${folders.join(', ')}.`,
  )
}
