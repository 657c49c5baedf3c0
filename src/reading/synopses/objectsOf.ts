import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import { slotsIn } from '../slots/pattern.js'
import type { Clause } from './clause.js'

const NAME = '\uE000C\\d+\uE001'
const LIST = `${NAME}(?:(?:, (?:and )?| and )${NAME})*(?!'s? |, ${NAME})`
/** “his brother”, “the young”, “a severely wounded” */
const BEFORE =
  '(?:(?:(?:his|her|their|the|an?) )?(?!(?:who|that|which|of|and|with|for|in|to|on|at|from|by|about|into|as|not|or)\\b)[a-z-]+ ){0,3}'
const OBJECTS = new RegExp(`^ (?:off |down |up )?${BEFORE}(?<objects>${LIST})`)
const AGENTS = new RegExp(`^(?: [a-z]+ly)? by ${BEFORE}(?<objects>${LIST})`)

export interface Objects {
  readonly slots: readonly Slot[]
  /** What is left of the clause behind them, in the slotted text. */
  readonly rest: string
}

/** Whom a clause says it is done to, right after its verb: “kills Theo”, “kills his brother Theo in the mill”. */
export const objectsOf = (clause: Clause, slotted: Slotted): Objects => caught(OBJECTS, clause, slotted)

/** By whom: “is killed by Theo”. */
export const agentsOf = (clause: Clause, slotted: Slotted): Objects => caught(AGENTS, clause, slotted)

function caught(pattern: RegExp, { verbEnd, end }: Clause, slotted: Slotted): Objects {
  const after = slotted.text.slice(verbEnd, end)
  const match = pattern.exec(after)
  const slots = slotsIn(slotted, match?.groups?.['objects'] ?? '')
  return { slots, rest: match === null ? after : after.slice(match[0].length) }
}
