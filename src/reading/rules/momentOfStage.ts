import type { Stage } from '../../model/predicate.js'

/** These happen once; when is only what stands right beside the verb: "was cancelled by NBC in May". */
const ONCE: ReadonlySet<Stage> = new Set<Stage>(['cancelled', 'announced', 'ordered'])
const BESIDE =
  /^(?: (?:by|at) (?:the )?\uE000O\d+\uE001)?,? (?:back )?(?:in |on |late |early |the |mid-)*\uE000T/

/** "delayed to May 8": the day on which it comes out instead, not that of the delay. */
const NEW_DATE = /^(?:[^\uE000]{0,20}\uE000T\d+\uE001)?,? ?(?:back )?(?:to|until|from|by)\b/

/** Where a stage's moment is looked for, by the words `after` the match: in the clause, or nowhere. */
export function momentOfStage(stage: Stage, after: string): 'near' | null {
  if (stage === 'delayed' && NEW_DATE.test(after)) return null
  return ONCE.has(stage) && !BESIDE.test(after) ? null : 'near'
}
