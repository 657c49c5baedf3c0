import type { Slot } from '../slots/slot.js'
import type { ClauseToken } from './clauseTokens.js'
import { isContested } from './isContested.js'
import { isOfSeveral } from './verbForms.js'
import { skipAdverbs } from './verbPhrase.js'

/** Some who may act together: tokens `from` (inside) to `next` (outside). */
export interface Subject {
  readonly actors: readonly Slot[]
  readonly from: number
  readonly next: number
  /** With others who have no name: “Mara and her crew”. */
  readonly isMore: boolean
}

/** Whoever may act from token `from` on; null where nobody stands there. */
export function subjectAt(tokens: readonly ClauseToken[], from: number): Subject | null {
  const first = actorAt(tokens, from)
  if (first === null) return null
  const list = listFrom(tokens, from, first)
  const more = othersAfter(tokens, list.next)
  return { ...list, from, next: more ?? list.next, isMore: more !== null }
}

function actorAt(tokens: readonly ClauseToken[], at: number): Slot | null {
  const token = tokens[at]
  if (token?.slot == null || token.possessive || !isActor(token.slot)) return null
  return token.slot.named || !isContested(tokens, at) ? token.slot : null
}

/** “Mara”, “Mara and Theo”, “Mara, Theo and Ruth”: a list with commas is one only when “and” comes before its last. */
function listFrom(
  tokens: readonly ClauseToken[],
  from: number,
  first: Slot,
): { actors: Slot[]; next: number } {
  const actors = [first]
  let at = from + 1
  for (;;) {
    const isComma = tokens[at]?.word === ','
    const isAnd = tokens[at + (isComma ? 1 : 0)]?.word === 'and'
    if (!isComma && !isAnd) break
    const after = at + (isComma ? 1 : 0) + (isAnd ? 1 : 0)
    const next = isAnd ? afterDescription(tokens, after) : after
    const actor = actorAt(tokens, next)
    if (actor === null) break
    actors.push(actor)
    at = next + 1
    if (isAnd) return { actors, next: at }
  }
  return { actors: [first], next: from + 1 }
}

/** “and her brother Theo”: where the name stands behind what says who it is; the place itself where nothing does. */
function afterDescription(tokens: readonly ClauseToken[], at: number): number {
  if (!/^(?:his|her|their|the)$/.test(tokens[at]?.word ?? '')) return at
  for (let next = at + 1; next <= at + 4; next++) {
    if (actorAt(tokens, next) !== null && next > at + 1) return next
    if (!/^[a-z][a-z-]*$/.test(tokens[next]?.word ?? '') || NO_NOUNS.has(tokens[next]?.word ?? '')) break
  }
  return at
}

/** “and her crew”, “and the others”, where what they do together follows. */
function othersAfter(tokens: readonly ClauseToken[], at: number): number | null {
  if (
    tokens[at]?.word !== 'and' ||
    !/^(?:his|her|their|the|a|an|some|two|three|other)$/.test(tokens[at + 1]?.word ?? '')
  )
    return null
  for (let next = at + 2; next <= at + 6; next++) {
    const verb = tokens[skipAdverbs(tokens, next)]?.word ?? ''
    if (next > at + 2 && (isOfSeveral(verb) || /^(?:are|were|have)$/.test(verb))) return next
    if (tokens[next] === undefined || !/^[a-z-]+$/.test(verb) || NO_NOUNS.has(tokens[next]?.word ?? ''))
      return null
  }
  return null
}

const NO_NOUNS: ReadonlySet<string> = new Set(
  'is was has of who which that with to in on at for from by'.split(' '),
)

/** Whether somebody of the story is named or meant. */
export const isActor = ({ entity }: Slot): boolean => entity?.kind === 'character'
