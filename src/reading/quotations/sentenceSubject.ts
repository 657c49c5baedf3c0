import { isAuxiliary, DETERMINERS, FRONTING, PREPOSITIONS, SPEAKING_PRONOUNS } from './smallWords.js'
import { bareWord, phraseEnding, type Subject } from './nounPhrase.js'
import type { Piece } from './piece.js'
import { reportingVerbAt } from './reportingVerbAt.js'

/** So much of a very long sentence is looked at, in pieces. */
const LONGEST = 150

/** Part of a sentence: pieces from `floor` up to, not with, `limit`. */
export interface Stretch {
  readonly floor: number
  readonly limit: number
}

/**
 * The subject of a sentence, for verbs that lean on it (“…, saying”, “went on to say”): the first name, pronoun or
 * description before its verb that no preposition governs, past an opening phrase (“After the panel, …”).
 */
export function sentenceSubject(pieces: readonly Piece[], stretch: Stretch): Subject | null {
  const { floor, limit } = bounded(stretch)
  const begin = afterFronting(pieces, { floor, limit })
  const subject = firstSubject(pieces, { floor: begin, limit })
  return subject ?? (begin > floor ? firstSubject(pieces, { floor, limit }) : null)
}

/** Like `sentenceSubject`, but a person goes before things that only bear a name. */
export function personSpokenOf(pieces: readonly Piece[], stretch: Stretch): Subject | null {
  const subject = sentenceSubject(pieces, stretch)
  if (subject?.kind === 'pronoun' || pieces[subject?.from ?? -1]?.nameKind === 'person') return subject
  const { floor, limit } = bounded(stretch)
  for (let at = floor; at < limit; at++) {
    if (pieces[at]?.nameKind === 'person' && !isOwner(pieces, at)) return phraseEnding(pieces, at, at)
  }
  return subject
}

/** INVARIANT: what is looked at for one verb does not grow with the text. */
const bounded = ({ floor, limit }: Stretch): Stretch => ({ floor, limit: Math.min(limit, floor + LONGEST) })

function afterFronting(pieces: readonly Piece[], { floor, limit }: Stretch): number {
  if (!FRONTING.has(pieces[floor]?.word ?? '')) return floor
  for (let at = floor + 1; at < limit; at++) if (pieces[at]?.word === ',') return at + 1
  return floor
}

function firstSubject(pieces: readonly Piece[], { floor, limit }: Stretch): Subject | null {
  for (let at = floor; at < limit; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (piece.kind !== 'word' && piece.kind !== 'name') continue
    if (at > floor && isVerb(pieces, at) && DETERMINERS.has(pieces[floor]?.word ?? '')) {
      return phraseEnding(pieces, at - 1, floor)
    }
    if (piece.kind !== 'name' && !SPEAKING_PRONOUNS.has(bareWord(piece.word))) continue
    if (at > floor && PREPOSITIONS.has(pieces[at - 1]?.word ?? '')) continue
    if (piece.kind === 'name' && (isOwner(pieces, at) || isModifier(pieces, at))) continue
    return phraseEnding(pieces, at, floor)
  }
  return null
}

const isVerb = (pieces: readonly Piece[], at: number): boolean => {
  const word = pieces[at]?.word ?? ''
  return isAuxiliary(word) || /[^aeiou]ed$/.test(word) || reportingVerbAt(pieces, at) !== undefined
}

/** “Roe's show”: the name owns the subject and is not it. */
const isOwner = (pieces: readonly Piece[], at: number): boolean => /^'s?$/.test(pieces[at + 1]?.word ?? '')

/** “the Fargo star”: the name only says which star. */
const isModifier = (pieces: readonly Piece[], at: number): boolean =>
  DETERMINERS.has(pieces[at - 1]?.word ?? '') &&
  pieces[at + 1]?.kind === 'word' &&
  !isVerb(pieces, at + 1) &&
  !PREPOSITIONS.has(pieces[at + 1]?.word ?? '')
