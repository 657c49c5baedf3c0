import { foldText, wordEnd, wordStart, type Folded } from './foldText.js'

/** Words in a row that are looked for. */
export interface Phrase {
  readonly text: string
  /** Whether words with a capital in `text` need one to be found: “Will” in “asked Will”, but not in “will ask”. */
  readonly capitals: boolean
  /** Whether it counts only between quotation marks or as the whole text: “Please”, an episode, but not in “Please wait”. */
  readonly quoted: boolean
  /** Whether it is only a part of a name. */
  readonly isPart: boolean
}

/** Words of a phrase, in a text. */
export interface Found {
  /** The number of the phrase. */
  readonly phrase: number
  /** Place in the folded text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly isPart: boolean
  /** Whether the text has the capitals and quotation marks that the phrase asks for. */
  readonly counts: boolean
}

/** Many phrases, looked for all at once: a trie over words. */
export interface Phrases {
  readonly root: Branch
  /** Marks the hashes of first words, so that nearly all words of a text are passed over without being cut out. */
  firstWords: Uint8Array
  /** How many there are. Those that are found by the same words in the same way are one. */
  count: number
}

interface Branch {
  next: Map<string, Branch> | null
  ends: readonly Ending[]
}

interface Ending {
  /** A bit for each word that needs a capital, and one for quotation marks. */
  readonly needed: number
  readonly isPart: boolean
  readonly phrase: number
}

/**
 * Longer phrases are cut off here and found by their first words: that finds too much rather than too little, and keeps
 * the search linear.
 */
const MOST_WORDS = 12
const QUOTED = 1 << MOST_WORDS

/** Few enough of the hashes are taken that most words of a text meet none. */
const HASHES_PER_WORD = 32
const MOST_HASHES = 1 << 20
const NOTHING: readonly Ending[] = []

export const newPhrases = (): Phrases => ({ root: newBranch(), firstWords: new Uint8Array(64), count: 0 })

/** Everything that is found at each place of `text` where anything is, first to last. Takes time linear in its length. */
export function* findPhrases({ root, firstWords }: Phrases, text: Folded): Generator<readonly Found[]> {
  const { lower } = text
  if (root.next === null) return
  for (let start = wordStart(lower, 0); start < lower.length;) {
    const end = wordEnd(lower, start)
    if (firstWords[hashOf(lower, start, end) & (firstWords.length - 1)] === 1) {
      const found = foundAt(root, text, start)
      if (found.length > 0) yield found
    }
    start = wordStart(lower, end)
  }
}

function foundAt(root: Branch, { cased, lower }: Folded, first: number): readonly Found[] {
  const found: Found[] = []
  let branch = root
  let capitals = 0
  let start = first
  for (let word = 0; word < MOST_WORDS && start < lower.length; word += 1) {
    const end = wordEnd(lower, start)
    const next = branch.next?.get(lower.slice(start, end))
    if (next === undefined) break
    branch = next
    if (cased[start] !== lower[start]) capitals |= 1 << word
    if (branch.ends.length > 0) {
      const given = capitals | (isQuoted(cased, first, end) ? QUOTED : 0)
      for (const { needed, isPart, phrase } of branch.ends)
        found.push({ phrase, start: first, end, isPart, counts: (needed & given) === needed })
    }
    start = wordStart(lower, end)
  }
  return found
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

/** Looks for a phrase from now on. @returns its number; null where it has no words */
export function addPhrase(phrases: Phrases, { text, capitals, quoted, isPart }: Phrase): number | null {
  const { cased, lower } = foldText(text)
  let branch = phrases.root
  let needed = quoted ? QUOTED : 0
  let start = wordStart(lower, 0)
  if (start === lower.length) return null
  markFirstWord(phrases, lower.slice(start, wordEnd(lower, start)))
  for (let word = 0; word < MOST_WORDS && start < lower.length; word += 1) {
    const end = wordEnd(lower, start)
    if (capitals && cased[start] !== lower[start]) needed |= 1 << word
    branch = branchTo(branch, lower.slice(start, end))
    start = wordStart(lower, end)
  }
  const known = branch.ends.find((each) => each.needed === needed && each.isPart === isPart)
  if (known !== undefined) return known.phrase
  branch.ends = [...branch.ends, { needed, isPart, phrase: phrases.count }]
  phrases.count += 1
  return phrases.count - 1
}

function markFirstWord(phrases: Phrases, word: string): void {
  const { root, firstWords } = phrases
  const words = root.next?.size ?? 0
  if (words * HASHES_PER_WORD >= firstWords.length && firstWords.length < MOST_HASHES) {
    phrases.firstWords = new Uint8Array(firstWords.length * 4)
    for (const each of root.next?.keys() ?? []) mark(phrases.firstWords, each)
  }
  mark(phrases.firstWords, word)
}

function mark(firstWords: Uint8Array, word: string): void {
  firstWords[hashOf(word, 0, word.length) & (firstWords.length - 1)] = 1
}

function branchTo(branch: Branch, word: string): Branch {
  branch.next ??= new Map()
  const next = branch.next.get(word) ?? newBranch()
  branch.next.set(word, next)
  return next
}

const newBranch = (): Branch => ({ next: null, ends: NOTHING })

function hashOf(lower: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (hash * 31 + lower.charCodeAt(at)) | 0
  return hash ^ (hash >>> 16)
}
