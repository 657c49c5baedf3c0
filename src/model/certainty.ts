/**
 * How sure a statement is, from surest to least. The scale is FactBank's (Saurí and Pustejovsky, 2009),
 * with its certain, probable, possible and underspecified values; polarity is kept apart, in `negated`.
 */
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'

export const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown']
