import { SKETCH_SIZE, type Sketch } from './sketchOf.js'

/** How much two texts have in common, estimated from their sketches; 0 to 1. */
export interface Likeness {
  /** Of all runs of words that either has, how many both have (Jaccard). */
  readonly common: number
  /** Of the runs of the shorter text, how many the longer has: 1 where one is cut out of the other. */
  readonly contained: number
}

export function likenessOf(a: Sketch, b: Sketch): Likeness {
  const shorter = Math.min(a.runs, b.runs)
  if (shorter === 0) return { common: 0, contained: 0 }
  let equal = 0
  for (let order = 0; order < SKETCH_SIZE; order++) if (a.minima[order] === b.minima[order]) equal += 1
  const common = equal / SKETCH_SIZE
  const both = (common / (1 + common)) * (a.runs + b.runs)
  return { common, contained: Math.min(1, both / shorter) }
}
