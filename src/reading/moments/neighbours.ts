/** What stands beside a match: the words and capitals that tell a date from other uses of its words. */
import type { Place } from './rule.js'
import type { Tokens } from './tokensOf.js'

/** A table of words, written as one line. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a date these words say that it is one. */
export const BEFORE_TIME = words(
  'in on by since until till from during through throughout before after of early late mid around circa for last next this past to between and or late back over again each every at following about later earlier fiscal year',
)

/** Things that are counted, so that the number before them is no year. */
export const COUNTED = words(
  'people theaters theatres screens miles dollars votes words fans episodes copies times points feet meters metres acres seats jobs employees shares years days hours minutes kilometers km pounds tons percent more other men women troops members students workers calories locations songs pages subscribers stores companies units homes soldiers calls guests extras barrels kilometres yards',
)

export const wordAt = (tokens: Tokens, at: number): string => tokens.words[at] ?? '.'

export function isCapital(tokens: Tokens, at: number): boolean {
  const letter = tokens.text[tokens.starts[at] ?? tokens.text.length] ?? ''
  return letter >= 'A' && letter <= 'Z'
}

export const hasMeaning = (tokens: Tokens, at: number): boolean => (tokens.entries[at] ?? null) !== null

/** A capitalised word without a meaning of its own here, right after the match: “January Jones”, “Wednesday Addams”. */
export const runsIntoName = ({ tokens, to }: Place): boolean =>
  isCapital(tokens, to) && !hasMeaning(tokens, to)

export const follows = (allowed: ReadonlySet<string>, { tokens, from }: Place): boolean =>
  allowed.has(wordAt(tokens, from - 1)) ||
  (wordAt(tokens, from - 1) === 'the' && allowed.has(wordAt(tokens, from - 2)))

/** What may follow a date that is no part of a longer name of a thing. */
export const ENDS_PHRASE = words(
  ". , ) ( - – — and or at to through in on with as for when but because from 's next this last is was will by that after before of while who",
)

/** Nothing follows that the words could belong to: “the 18th”, but not “the 18th episode” or “the 20th anniversary”. */
export const endsThere = ({ tokens, to }: Place): boolean =>
  wordAt(tokens, to) !== 'of' && ENDS_PHRASE.has(wordAt(tokens, to))
