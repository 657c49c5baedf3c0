import { foldText, wordEnd, wordStart, type Folded } from './foldText.js'

/** Words in a row that are looked for, with what there is to know when they are found. */
export interface Phrase<T> {
  readonly text: string
  /** Whether words with a capital in `text` need one to be found: “Will” in “asked Will”, but not in “will ask”. */
  readonly capitals: boolean
  /** Whether it counts only between quotation marks or as the whole text: “Please”, an episode, but not in “Please wait”. */
  readonly quoted: boolean
  readonly about: T
}

export interface Found<T> {
  /** Place in the folded text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly about: readonly T[]
}

/** Many phrases, looked for all at once: a trie over words. */
export interface Phrases<T> {
  readonly root: Branch<T>
  /** Marks the hashes of first words, so that nearly all words of a text are passed over without being cut out. */
  readonly firstWords: Uint8Array
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>
  /** What ends here, by what it needs: a bit for each word that needs a capital, and one for quotation marks. */
  readonly ends: Map<number, T[]>
}

/**
 * Longer phrases are cut off here and found by their first words: that finds too much rather than too little, and keeps
 * the search linear.
 */
const MOST_WORDS = 12
const QUOTED = 1 << MOST_WORDS

/** Few enough of the hashes are taken that most words of a text meet none. */
const HASHES_PER_PHRASE = 32
const MOST_HASHES = 1 << 20

export function phrasesOf<T>(phrases: readonly Phrase<T>[]): Phrases<T> {
  const wanted = Math.min(phrases.length * HASHES_PER_PHRASE, MOST_HASHES)
  const all: Phrases<T> = {
    root: newBranch(),
    firstWords: new Uint8Array(2 ** Math.ceil(Math.log2(wanted + 1))),
  }
  for (const phrase of phrases) add(all, phrase)
  return all
}

/** The longest phrase at each place of `text`, first to last. Takes time linear in its length. */
export function* findPhrases<T>({ root, firstWords }: Phrases<T>, text: Folded): Generator<Found<T>> {
  const { lower } = text
  if (root.next.size === 0) return
  for (let start = wordStart(lower, 0); start < lower.length;) {
    const end = wordEnd(lower, start)
    if (firstWords[hashOf(lower, start, end) & (firstWords.length - 1)] === 1) {
      const longest = longestAt(root, text, start)
      if (longest !== null) yield longest
    }
    start = wordStart(lower, end)
  }
}

function longestAt<T>(root: Branch<T>, { cased, lower }: Folded, first: number): Found<T> | null {
  let longest: Found<T> | null = null
  let branch = root
  let capitals = 0
  let start = first
  for (let word = 0; word < MOST_WORDS && start < lower.length; word += 1) {
    const end = wordEnd(lower, start)
    const next = branch.next.get(lower.slice(start, end))
    if (next === undefined) break
    branch = next
    if (cased[start] !== lower[start]) capitals |= 1 << word
    const about = endingHere(branch, capitals | (isQuoted(cased, first, end) ? QUOTED : 0))
    if (about.length > 0) longest = { start: first, end, about }
    start = wordStart(lower, end)
  }
  return longest
}

function endingHere<T>({ ends }: Branch<T>, given: number): readonly T[] {
  if (ends.size === 0) return []
  return [...ends].flatMap(([needed, about]) => ((needed & given) === needed ? about : []))
}

const QUOTES = '"“”‘’\'«»„'

/** American usage puts commas and full stops inside the quotation marks. */
function isQuoted(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  const after = next === ',' || next === '.' ? text.charAt(end + 1) : next
  return (
    (start === 0 || QUOTES.includes(text.charAt(start - 1))) &&
    (end === text.length || (after !== '' && QUOTES.includes(after)))
  )
}

function add<T>({ root, firstWords }: Phrases<T>, { text, capitals, quoted, about }: Phrase<T>): void {
  const { cased, lower } = foldText(text)
  let branch = root
  let needed = quoted ? QUOTED : 0
  let start = wordStart(lower, 0)
  if (start === lower.length) return
  firstWords[hashOf(lower, start, wordEnd(lower, start)) & (firstWords.length - 1)] = 1
  for (let word = 0; word < MOST_WORDS && start < lower.length; word += 1) {
    const end = wordEnd(lower, start)
    if (capitals && cased[start] !== lower[start]) needed |= 1 << word
    branch = branchTo(branch, lower.slice(start, end))
    start = wordStart(lower, end)
  }
  const ends = branch.ends.get(needed)
  if (ends === undefined) branch.ends.set(needed, [about])
  else ends.push(about)
}

function branchTo<T>(branch: Branch<T>, word: string): Branch<T> {
  const next = branch.next.get(word) ?? newBranch<T>()
  branch.next.set(word, next)
  return next
}

const newBranch = <T>(): Branch<T> => ({ next: new Map(), ends: new Map() })

function hashOf(lower: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (hash * 31 + lower.charCodeAt(at)) | 0
  return hash ^ (hash >>> 16)
}
