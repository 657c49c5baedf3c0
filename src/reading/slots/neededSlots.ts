/**
 * Which slots a pattern cannot match without. Most patterns need two or three kinds of them and most sentences hold
 * few, so that asking first saves nearly all searching.
 */
import { CLOSE, OPEN, type Slot } from './slot.js'

/** Kinds of slots, one bit for each letter. */
export type SlotSet = number

/** The slots of a sentence: how many, and of which kinds. */
export interface Held {
  readonly count: number
  readonly kinds: SlotSet
}

export function heldBy(slots: readonly Slot[]): Held {
  let kinds = 0
  for (const { letter } of slots) kinds |= bitOf(letter)
  return { count: slots.length, kinds }
}

/** Whether a sentence may have all that a pattern cannot match without. */
export const holdsAll = ({ count, kinds }: Held, needs: readonly SlotSet[]): boolean =>
  needs.length <= count && needs.every((need) => (need & kinds) !== 0)

const bitOf = (letter: string): SlotSet => 1 << (letter.charCodeAt(0) - 65)

/** An escape, a slot, a class of letters, the beginning of a group, its end with what may follow, or an alternative. */
const PIECE = new RegExp(
  String.raw`${OPEN}(?<letters>\[[A-Z]+\]|[A-Z])\\d\+${CLOSE}(?<repeat>[?*]|\{0)?` +
    String.raw`|\\.|\[(?:\\.|[^\]\\])*\]|(?<open>\((?:\?(?:<?[=!]|:|<\w+>))?)|(?<close>\)(?<maybe>[?*]|\{0)?)|(?<or>\|)`,
  'gs',
)

/**
 * For each slot that every match of a regular expression holds, the kinds that may stand there. What is optional, only
 * looked at, or one of several alternatives is not counted, so that an answer may ask for too little, never too much.
 */
export function neededSlots(source: string): readonly SlotSet[] {
  const groups: Group[] = [{ needs: [], counts: true }]
  for (const { groups: piece = {} } of source.matchAll(PIECE)) {
    const group = groups.at(-1)
    if (group === undefined) return []
    if (piece['letters'] !== undefined && piece['repeat'] === undefined)
      group.needs.push(setOf(piece['letters']))
    if (piece['or'] !== undefined) group.counts = false
    if (piece['open'] !== undefined) groups.push({ needs: [], counts: !/[=!]$/.test(piece['open']) })
    if (piece['close'] === undefined) continue
    groups.pop()
    if (group.counts && piece['maybe'] === undefined) groups.at(-1)?.needs.push(...group.needs)
  }
  const [whole] = groups
  return whole?.counts === true ? whole.needs : []
}

interface Group {
  readonly needs: SlotSet[]
  /** Whatever matches the group holds all of `needs`. */
  counts: boolean
}

function setOf(letters: string): SlotSet {
  let set = 0
  for (const [letter] of letters.matchAll(/[A-Z]/g)) set |= bitOf(letter)
  return set
}
