import type { Certainty } from '../../model/certainty.js'
import type { ClauseToken } from './clauseTokens.js'
import { isAdverb, isOfSeveral, isParticiple } from './verbForms.js'

/** What the verbs after an actor come down to. */
export interface VerbPhrase {
  /** The token that counts. */
  readonly head: number
  readonly isSuffered: boolean
  readonly isDone: boolean
  readonly certainty: Certainty
  readonly cue: string | null
}

/** Walks from the first verb of a clause, at token `from`, to the one that counts: “has” … “been” … “killed”. */
export function verbPhraseAt(tokens: readonly ClauseToken[], from: number): VerbPhrase {
  let at = from
  let [isDone, isSuffered] = [true, false]
  let cue: string | null = null
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const word = wordAt(tokens, at)
    const next = skipAdverbs(tokens, at + 1)
    if (deniesBetween(tokens, at, next) || /n't$|^cannot$/.test(word)) isDone = false
    const following = wordAt(tokens, next)
    if (MODALS.has(word)) {
      if (word !== 'will') isDone = false
      if (UNSURE.has(word)) cue = word
      at = next
    } else if (BE.has(word)) {
      isSuffered = isParticiple(following) && following !== 'been'
      if (following === 'about' || AHEAD.has(following)) isDone = false
      if (AHEAD.has(following) || !(isSuffered || following.endsWith('ing') || following === 'been'))
        return { head: at, isSuffered: false, isDone, certainty: certaintyOf(cue), cue }
      at = next
    } else if (HAVE.has(word) && isParticiple(following)) {
      at = next
    } else if (HAVE.has(word) && following === 'to') {
      isDone = false
      break
    } else if (/^gets?$/.test(word) && isParticiple(following)) {
      isSuffered = true
      at = next
    } else if (DO.has(word)) at = next
    else if (following === 'to' && isOfSeveral(wordAt(tokens, next + 1))) {
      if (LEADS_ON.has(word) || (isSuffered && /^(?:forced|made|compelled|driven)$/.test(word))) {
        isSuffered = false
        at = next + 1
      } else {
        isDone = false
        break
      }
    } else break
  }
  return { head: at, isSuffered, isDone, certainty: certaintyOf(cue), cue }
}

const MOST_STEPS = 6

const wordAt = (tokens: readonly Pick<ClauseToken, 'word'>[], at: number): string => tokens[at]?.word ?? ''

export function skipAdverbs(tokens: readonly Pick<ClauseToken, 'word'>[], from: number): number {
  let at = from
  while (isAdverb(wordAt(tokens, at)) && at < from + MOST_STEPS) at++
  return at
}

/** “does not kill”, “nearly kills” */
const deniesBetween = (tokens: readonly ClauseToken[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ word }) => /^(?:not|never|almost|nearly)$/.test(word))

const certaintyOf = (cue: string | null): Certainty => (cue === null ? 'certain' : 'possible')

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const BE = set('is are was were be being been remains remain')
const HAVE = set('has have had having')
const DO = set("does do did doesn't don't didn't")
export const MODALS = set("will can could may might must should would cannot can't couldn't won't shall")
const UNSURE = set('may might could')
/** “is about to”, “is determined to”: it has not come to that. */
const AHEAD = set('about set ready due determined supposed willing unable unwilling eager desperate going')
/** “begins to”, “manages to”: it comes to that. */
const LEADS_ON = set(
  'begins begin began starts start started continues continue continued manages manage managed comes come came proceeds proceed goes go went gets get',
)
