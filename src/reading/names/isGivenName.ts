import { GIVEN_NAMES } from './givenNames.js'
import { isOrdinary } from './isOrdinary.js'

/** "Jane", and "J.J." or "M." */
export const isGivenName = (word: string): boolean =>
  (GIVEN_NAMES.has(beforeHyphen(word)) && !isOrdinary(word.toLowerCase())) ||
  (word.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(word))

function beforeHyphen(word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen < 0 ? word : word.slice(0, hyphen)
}
