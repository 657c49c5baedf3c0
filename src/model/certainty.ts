/**
 * How sure a statement is, from surest to least. The scale is FactBank's (Saurí and Pustejovsky, 2009),
 * with its certain, probable, possible and underspecified values; polarity is kept apart, in `negated`.
 */
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'

export const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown']

/** The less sure of two: a chain of words is as sure as its weakest. */
export function lessSure(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) >= CERTAINTIES.indexOf(b) ? a : b
}
