/** What browser add-ons do today: hide every sentence that holds one of the words that their user listed. */
import { readFileSync } from 'node:fs'

/**
 * Hides by the names that careful readers found in each article, which no user could list so well beforehand.
 * @param listsOf article → the words that the user lists
 * @returns article → JSON in which the sentences that hold one of them are hidden, for the scorer
 */
export const keywordBlocker = (listsOf) => (article) => {
  const text = plain(readFileSync(article.file, 'utf8'))
  const holdsListed = anyOf(listsOf(article).map(plain))
  const sentences = article.sentences.map(({ start, end }) => {
    const isHidden = holdsListed?.test(text.slice(start, end)) ?? false
    return { start, end, realm: 'other', revealedIn: isHidden ? ['?'] : [] }
  })
  return JSON.stringify({ sentences, statements: [] })
}

/** Straight apostrophes; every place in the text stays where it is. */
const plain = (words) => words.replaceAll(/[‘’]/g, "'")

/** Null where nothing is listed. Whole words, in any case. */
function anyOf(words) {
  const escaped = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** Each character by full name and by each part of it that is a name by itself. */
export const charactersOf = ({ gold }) => gold.characters.flatMap((name) => [name, ...partsOf(name)])

export const charactersAndTitlesOf = (article) => [
  ...charactersOf(article),
  ...article.gold.works.map(({ name }) => name.replace(/^(?:The|A|An) /, '')),
]

const partsOf = (name) =>
  name.split(' ').filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part) && !ORDINARY.has(part))

const ORDINARY = new Set([
  'The',
  'Mr',
  'Mrs',
  'Miss',
  'Doctor',
  'Captain',
  'King',
  'Queen',
  'Lord',
  'Lady',
  'Prince',
  'Princess',
  'President',
  'General',
  'Detective',
  'Agent',
  'Professor',
  'Sir',
  'Aunt',
  'Uncle',
  'Man',
  'Woman',
  'Boy',
  'Girl',
])
