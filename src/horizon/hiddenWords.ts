import type { EntityKind } from '../model/entity.js'
import { foldText, type Folded } from './foldText.js'
import { isInOtherName } from './isInOtherName.js'
import { findPhrases, phrasesOf, type Phrase, type Phrases } from './phrases.js'
import { spellingsOf, titleSpellingsOf, type Spelling } from './spellings.js'

/** A name, and where it comes from. */
export interface KnownName {
  readonly name: string
  /** Whose name it is. */
  readonly entity: string
  /** What bears it; an installment is no entity, but has a name. */
  readonly kind: EntityKind | 'installment'
  readonly revealedIn: readonly string[]
}

/**
 * Finds, in the words of statements and articles, names that a reader may not see yet. A name is found with its
 * parts (“Stryker”), and not where it stands inside a name that the reader knows, or is itself one: when two people
 * share a name, the words alone give nothing away.
 */
export interface HiddenWords {
  readonly hidden: Phrases<UsedName>
  readonly known: Phrases<null>
}

interface UsedName {
  readonly name: KnownName
  readonly isPart: boolean
}

export function hiddenWordsOf(hidden: readonly KnownName[], known: readonly KnownName[]): HiddenWords {
  // Nothing is looked for when nothing is hidden, so the known names need not be gathered either.
  return {
    hidden: phrasesOf(hidden.flatMap(phrasesFor)),
    known: phrasesOf(hidden.length === 0 ? [] : known.flatMap(knownPhrases)),
  }
}

/** The hidden names that `text` gives away. */
export function hiddenNamesIn(words: HiddenWords, text: string): readonly KnownName[] {
  if (words.hidden.root.next.size === 0) return []
  return [...uncovered(words, foldText(text))].flat()
}

export function givesNameAway(words: HiddenWords, text: string): boolean {
  return words.hidden.root.next.size > 0 && !isEmpty(uncovered(words, foldText(text)))
}

/** As `givesNameAway` for addresses, which are written in lower case: every word is taken to have its capital. */
export function addressGivesNameAway(words: HiddenWords, url: string): boolean {
  if (words.hidden.root.next.size === 0) return false
  const { lower } = foldText(decoded(url))
  const cased = lower.toUpperCase()
  return !isEmpty(uncovered(words, { cased: cased.length === lower.length ? cased : lower, lower }))
}

/** The hidden names at each place where any is given away. Lazy, because most askers stop at the first. */
function* uncovered({ hidden, known }: HiddenWords, text: Folded): Generator<readonly KnownName[]> {
  let reachOf: ((start: number) => number) | null = null
  for (const { start, end, about } of findPhrases(hidden, text)) {
    reachOf ??= coverOf(known, text)
    if (end <= reachOf(start)) continue
    const whole = about.filter(({ isPart }) => !isPart)
    const given = whole.length === about.length || !isInOtherName(text, { start, end }) ? about : whole
    if (given.length > 0) yield given.map(({ name }) => name)
  }
}

/** How far the known names reach that start at or before a place. To be asked of places in order. */
function coverOf(known: Phrases<null>, text: Folded): (start: number) => number {
  const covers = [...findPhrases(known, text)]
  let next = 0
  let reach = 0
  return (start) => {
    for (let cover = covers[next]; cover !== undefined && cover.start <= start; cover = covers[next]) {
      reach = Math.max(reach, cover.end)
      next += 1
    }
    return reach
  }
}

const isEmpty = (things: Iterator<unknown>): boolean => things.next().done === true

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

const phrasesFor = (name: KnownName): Phrase<UsedName>[] =>
  spellings(name).map(({ text, capitals, quoted, isPart }) => ({
    text,
    capitals,
    quoted,
    about: { name, isPart },
  }))

const knownPhrases = (known: KnownName): Phrase<null>[] =>
  spellings(known).map(({ text }) => ({ text, capitals: false, quoted: false, about: null }))

const spellings = ({ name, kind }: KnownName): Spelling[] =>
  kind === 'installment' ? titleSpellingsOf(name) : spellingsOf(name, kind)
