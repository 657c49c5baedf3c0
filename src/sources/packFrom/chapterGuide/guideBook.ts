import { itemsIn, keysIn, lineIn, linesIn, proseIn } from '../jsonParts.js'
import { chapterNumbers, type ChapterNumbers } from './chapterNumbers.js'
import type { GuideBook, GuideCharacter, Stage } from './guide.js'

/** What the index of a guide says of a book. */
export interface IndexedBook {
  readonly id: string
  readonly title: string | null
  readonly published: string | null
}

/** The book that a file of a guide holds; null where it holds none. */
export function guideBook(file: unknown, { id, published }: IndexedBook): GuideBook | null {
  const { meta, characters, recaps } = keysIn(file)
  const { title, author, chapters: count } = keysIn(meta)
  const name = lineIn(title)
  const told = Object.entries(keysIn(characters))
  if (name === null || told.length === 0) return null
  const chapters = chapterNumbers(
    [...told.flatMap(([, each]) => labelsOf(each)), ...Object.keys(keysIn(recaps))],
    count,
  )
  return {
    id,
    title: name,
    author: lineIn(author),
    published,
    firstChapter: chapters.first,
    lastChapter: chapters.last,
    characters: told.flatMap(([key, each]) => characterIn(key, each, chapters) ?? []),
    recaps: Object.entries(keysIn(recaps)).flatMap(([label, recap]) => {
      const text = proseIn(recap)
      return text === null ? [] : [{ chapter: chapters.numberOf(label), text }]
    }),
  }
}

/** `knowledge` is what schema 2.0 calls the stages, `tiers` what 1.0 did. */
const stagesOf = (character: unknown): [label: string, stage: unknown][] => {
  const { knowledge, tiers } = keysIn(character)
  return Object.entries(keysIn(knowledge ?? tiers))
}

/** The chapter of a stage stands in it; where it does not, its key says. */
const chapterLabel = (key: string, stage: unknown): unknown =>
  keysIn(stage)['revealedIn'] ?? keysIn(stage)['appearsIn'] ?? key

const labelsOf = (character: unknown): unknown[] =>
  stagesOf(character).map(([key, stage]) => chapterLabel(key, stage))

function characterIn(id: string, character: unknown, chapters: ChapterNumbers): GuideCharacter | null {
  const { name, aliases } = keysIn(character)
  const called = lineIn(name)
  const [first, ...more] = stagesOf(character)
    .map(([key, stage]) => stageIn(stage, chapters.numberOf(chapterLabel(key, stage))))
    .toSorted((a, b) => a.chapter - b.chapter)
  if (called === null || first === undefined) return null
  const others = new Set(linesIn(itemsIn(aliases)).filter((alias) => alias !== called))
  return { id, name: called, aliases: [...others], stages: [first, ...more] }
}

function stageIn(stage: unknown, chapter: number): Stage {
  const { role, description, relationships } = keysIn(stage)
  return {
    chapter,
    role: lineIn(role),
    description: proseIn(description),
    relationships: Object.entries(keysIn(relationships)).flatMap(([key, value]) => {
      const [label, text] = [lineIn(key), lineIn(value)]
      return label === null || text === null ? [] : [{ label, text }]
    }),
  }
}
