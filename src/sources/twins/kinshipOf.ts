import { likenessOf } from './likenessOf.js'
import type { Sketch } from './sketchOf.js'

/** `reprint`: the same words, perhaps cut. `rewrite`: most of it in the same words, the rest told anew. */
export type Kinship = 'reprint' | 'rewrite'

/**
 * Of the shorter text, this much stands in the longer. Chosen on real news and on pairs written for it (`npm run bench
 * twins`): an agency's reports of one affair share their background, and with it up to 0.37; what aggregators make of
 * somebody's report keeps 0.54 of it or more.
 */
const REPRINT = 0.75
const REWRITE = 0.45

/** A headline with its summary is no longer. Columns that repeat their own words every week share up to 0.79 of that. */
const FEW_RUNS = 60
const REPRINT_OF_FEW = 0.85

/** Fewer runs of words than these are anybody's. */
const FEWEST_RUNS = 8

/** What one text is of the other; null where they have no more in common than any two texts about the same thing. */
export function kinshipOf(a: Sketch, b: Sketch): Kinship | null {
  const runs = Math.min(a.runs, b.runs)
  if (runs < FEWEST_RUNS) return null
  const { contained } = likenessOf(a, b)
  if (runs < FEW_RUNS) return contained >= REPRINT_OF_FEW ? 'reprint' : null
  if (contained >= REPRINT) return 'reprint'
  return contained >= REWRITE ? 'rewrite' : null
}
