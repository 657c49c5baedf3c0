import { partRef } from '../../../model/installmentRef.js'
import type { PackEntity, PackOrder, PackStatement, PackWork } from '../../pack/pack.js'
import type { MadePack } from '../madePack.js'
import { newIds } from '../newIds.js'
import type { Guide, GuideBook, GuideCharacter } from './guide.js'
import { namesInBook } from './namesInBook.js'
import { tiesInBook, type IdOf } from './tiesInBook.js'

/**
 * A guide as a pack: a book is a work, a chapter an installment. Names, aliases, what characters are, what they are to
 * each other and what happens are revealed by the chapter of the book in which they are told.
 */
export function chapterGuidePack({ id, name, books, leftOut }: Guide): MadePack {
  const characterId = newIds('character')
  const authorId = newIds('author')
  const idOf: IdOf = (character) => characterId(character.id)
  return {
    pack: {
      unspoiled: 1,
      universe: { id, name },
      works: books.map(workOf),
      entities: [...authorsOf(books, authorId), ...charactersOf(books, idOf)],
      statements: books.flatMap((book) => statementsOf(book, { idOf, authorId })),
      orders: ordersOf(books),
    },
    leftOut,
  }
}

function workOf({ id, title, published, firstChapter, lastChapter }: GuideBook): PackWork {
  const count = lastChapter - firstChapter + 1
  const installments = Array.from({ length: count }, (_, place) => ({ number: firstChapter + place }))
  return {
    id,
    kind: 'book',
    name: title,
    ...(published === null ? {} : { released: published }),
    installments,
  }
}

function authorsOf(books: readonly GuideBook[], authorId: (name: string) => string): PackEntity[] {
  const authors = new Set(books.flatMap(({ author }) => author ?? []))
  return [...authors].map((name) => ({ id: authorId(name), kind: 'person', name }))
}

/** Somebody who is in several books has their name in each: either will do. */
function charactersOf(books: readonly GuideBook[], idOf: IdOf): PackEntity[] {
  const byId = new Map<string, PackEntity>()
  for (const book of books) {
    for (const character of book.characters) {
      const id = idOf(character)
      const names = [...(byId.get(id)?.names ?? []), ...namesInBook(book, character)]
      byId.set(id, { id, kind: 'character', names })
    }
  }
  return [...byId.values()]
}

interface Ids {
  readonly idOf: IdOf
  readonly authorId: (name: string) => string
}

function statementsOf(book: GuideBook, { idOf, authorId }: Ids): readonly PackStatement[] {
  const { id: work, author, recaps } = book
  const written: readonly PackStatement[] =
    author === null ? [] : [{ subject: authorId(author), predicate: 'credit', role: 'author', work }]
  return [
    ...written,
    ...book.characters.flatMap((character) => traitsOf(book, character, idOf)),
    ...tiesInBook(book, idOf),
    ...recaps.map(({ chapter, text }): PackStatement => ({
      subject: work,
      predicate: 'event',
      value: text,
      installment: chapter,
      revealedIn: [partRef(work, chapter)],
    })),
  ]
}

function traitsOf({ id: work }: GuideBook, character: GuideCharacter, idOf: IdOf): PackStatement[] {
  return character.stages.flatMap(({ chapter, role, description }) =>
    [role, description].flatMap((value): PackStatement[] =>
      value === null
        ? []
        : [
            {
              subject: idOf(character),
              predicate: 'trait',
              value,
              work,
              revealedIn: [partRef(work, chapter)],
            },
          ],
    ),
  )
}

/** Where the guide knows the years: of two books of one year its own order counts. */
function ordersOf(books: readonly GuideBook[]): PackOrder[] {
  if (books.length < 2 || books.some(({ published }) => published === null)) return []
  const items = books.toSorted((a, b) => Number(a.published) - Number(b.published)).map(({ id }) => id)
  return [{ id: 'release', name: 'Release order', items }]
}
