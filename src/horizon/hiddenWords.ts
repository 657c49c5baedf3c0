import type { EntityKind } from '../model/entity.js'
import { foldText, type Folded } from './foldText.js'
import { findPhrases, phrasesOf, type Phrase, type Phrases } from './phrases.js'
import { spellingsOf } from './spellings.js'

/** A name, and where it comes from. */
export interface KnownName {
  readonly name: string
  /** Whose name it is. */
  readonly entity: string
  readonly kind: EntityKind
  readonly revealedIn: readonly string[]
}

/**
 * Finds, in the words of statements and articles, names that a reader may not see yet. A name is found with its
 * parts (“Stryker”), and not where it stands inside a name that the reader knows, or is itself one: when two people
 * share a name, the words alone give nothing away.
 */
export interface HiddenWords {
  readonly hidden: Phrases<KnownName>
  readonly known: Phrases<null>
}

export function hiddenWordsOf(hidden: readonly KnownName[], known: readonly KnownName[]): HiddenWords {
  // Nothing is looked for when nothing is hidden, so the known names need not be gathered either.
  return {
    hidden: phrasesOf(hidden.flatMap(phrasesFor)),
    known: phrasesOf(hidden.length === 0 ? [] : known.flatMap(knownPhrases)),
  }
}

/** The hidden names that `text` gives away. */
export function hiddenNamesIn({ hidden, known }: HiddenWords, text: string): readonly KnownName[] {
  if (hidden.root.next.size === 0) return []
  return uncovered(hidden, known, foldText(text))
}

export function givesNameAway(words: HiddenWords, text: string): boolean {
  return hiddenNamesIn(words, text).length > 0
}

/** As `givesNameAway` for addresses, which are written in lower case: every word is taken to have its capital. */
export function addressGivesNameAway({ hidden, known }: HiddenWords, url: string): boolean {
  if (hidden.root.next.size === 0) return false
  const { lower } = foldText(decoded(url))
  const cased = lower.toUpperCase()
  return uncovered(hidden, known, { cased: cased.length === lower.length ? cased : lower, lower }).length > 0
}

function uncovered(hidden: Phrases<KnownName>, known: Phrases<null>, text: Folded): KnownName[] {
  const found = findPhrases(hidden, text)
  if (found.length === 0) return []
  const covers = findPhrases(known, text)
  let next = 0
  let reach = 0
  return found.flatMap(({ start, end, about }) => {
    for (let cover = covers[next]; cover !== undefined && cover.start <= start; cover = covers[next]) {
      reach = Math.max(reach, cover.end)
      next += 1
    }
    return end <= reach ? [] : about
  })
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

// Works lend their names' parts to what is known, but no work is hidden, so only people are looked for by parts.
const phrasesFor = (known: KnownName): Phrase<KnownName>[] =>
  spellingsOf(known.name, known.kind).map(({ text, capitals }) => ({ text, capitals, about: known }))

const knownPhrases = ({ name, kind }: KnownName): Phrase<null>[] =>
  spellingsOf(name, kind).map(({ text }) => ({ text, capitals: false, about: null }))
