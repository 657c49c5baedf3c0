import type { Stop } from './stop.js'

/** One reason why a sentence ends at a stop, or goes on. The first rule of the table that has a view decides. */
export interface BreakRule {
  readonly name: string
  readonly says: (stop: Stop) => 'ends' | 'goes on' | null
  /** Texts with `|` where a sentence ends; the tests split every one of them. */
  readonly examples: readonly string[]
}
