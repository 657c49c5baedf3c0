import { GIVEN_NAMES } from './givenNames.js'
import { isOrdinary } from './isOrdinary.js'

/** "Jane", and "J.J." or "M." */
export const isGivenName = (word: string): boolean =>
  (GIVEN_NAMES.has(word.split('-')[0] ?? '') && !isOrdinary(word.toLowerCase())) ||
  (word.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(word))
