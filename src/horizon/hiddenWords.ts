import type { EntityKind } from '../model/entity.js'
import { foldText, type Folded } from './foldText.js'
import { isInOtherName } from './isInOtherName.js'
import { findPhrases, type Found } from './phrases.js'
import { newSpelledNames, phrasesFor, type SpelledNames } from './spelledNames.js'

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
  /** All names of a universe, whoever may know them. */
  readonly spelled: SpelledNames
  /** By number of a phrase whether any hidden name, and whether any known one, is spelled so: 1 for yes. */
  readonly hidden: Uint8Array
  readonly known: Uint8Array
  /** Whether anything is hidden at all. */
  readonly hidesAny: boolean
  /** By number of a phrase the hidden names that are spelled so. */
  readonly namesOf: (phrase: number) => readonly KnownName[]
}

export function hiddenWordsOf(hidden: readonly KnownName[], known: readonly KnownName[]): HiddenWords {
  const spelled = newSpelledNames()
  const byPhrase = new Map<number, KnownName[]>()
  const hiddenPhrases = hidden.flatMap((name) => {
    const phrases = phrasesFor(spelled, name.name, name.kind)
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), name])
    return phrases
  })
  // Nothing is looked for when nothing is hidden, so the known names need not be gathered either.
  const some = hidden.length === 0 ? [] : known
  const knownPhrases = some.flatMap(({ name, kind }) => phrasesFor(spelled, name, kind))
  const marked = (phrases: readonly number[]): Uint8Array => {
    const marks = new Uint8Array(spelled.phrases.count)
    for (const phrase of phrases) marks[phrase] = 1
    return marks
  }
  return {
    spelled,
    hidden: marked(hiddenPhrases),
    known: marked(knownPhrases),
    hidesAny: hiddenPhrases.length > 0,
    namesOf: (phrase) => byPhrase.get(phrase) ?? [],
  }
}

/** The hidden names that `text` gives away. */
export function hiddenNamesIn(words: HiddenWords, text: string): readonly KnownName[] {
  if (!words.hidesAny) return []
  return [...uncovered(words, foldText(text))].flatMap((phrases) => phrases.flatMap(words.namesOf))
}

/**
 * Whether `text` gives away a hidden name of anybody but `entity`. Their own are overlooked, so that none of them covers
 * a name that stands inside it: “Stryker” in “Stryker's brother”.
 */
export function givesOtherNameAway(words: HiddenWords, text: string, entity: string): boolean {
  const isOwn = (phrase: number): boolean => words.namesOf(phrase).every((name) => name.entity === entity)
  return words.hidesAny && !isEmpty(uncovered(words, foldText(text), isOwn))
}

export function givesNameAway(words: HiddenWords, text: string): boolean {
  return words.hidesAny && !isEmpty(uncovered(words, foldText(text)))
}

/** As `givesNameAway` for addresses, which are written in lower case: every word is taken to have its capital. */
export function addressGivesNameAway(words: HiddenWords, url: string): boolean {
  if (!words.hidesAny) return false
  const { lower } = foldText(decoded(url))
  const cased = lower.toUpperCase()
  return !isEmpty(uncovered(words, { cased: cased.length === lower.length ? cased : lower, lower }))
}

/** The phrases of hidden names at each place where any is given away. Lazy, because most askers stop at the first. */
function* uncovered(
  { spelled, hidden, known }: HiddenWords,
  text: Folded,
  isOverlooked: (phrase: number) => boolean = () => false,
): Generator<readonly number[]> {
  const tells = ({ phrase, counts }: Found): boolean =>
    counts && hidden[phrase] === 1 && !isOverlooked(phrase)
  let reach = 0
  for (const found of findPhrases(spelled.phrases, text)) {
    let longest = 0
    for (const each of found) {
      if (known[each.phrase] === 1) reach = Math.max(reach, each.end)
      if (tells(each)) longest = Math.max(longest, each.end)
    }
    if (longest <= reach) continue
    const about = found.filter((each) => each.end === longest && tells(each))
    const whole = about.filter(({ isPart }) => !isPart)
    const [first] = about
    const isOther = whole.length < about.length && first !== undefined && isInOtherName(text, first)
    const given = isOther ? whole : about
    if (given.length > 0) yield given.map(({ phrase }) => phrase)
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
