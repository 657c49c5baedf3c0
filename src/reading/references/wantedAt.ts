import type { MentionFound } from '../names/mention.js'
import { organisationOf } from '../names/organisationOf.js'
import { WORK_NOUNS } from '../names/nameWords.js'
import type { Token } from '../names/tokens.js'
import { TRADE_OF } from './tradesOf.js'
import {
  ACTED,
  ACTING,
  DESCRIPTIONS,
  POSSESSIVES,
  PRONOUNS,
  REPORTING,
  STARS,
  WORKS,
  type Wanted,
} from './referringWords.js'

/** What the words at place `at` of a sentence ask for, if they refer to something; `here` is what the sentence names. */
export const wantedAt = (
  tokens: readonly Token[],
  at: number,
  here: readonly MentionFound[],
): Wanted | null =>
  pronounAt(tokens, at) ??
  ownerAt(tokens, at) ??
  descriptionAt(tokens, at, here) ??
  starAt(tokens, at, here) ??
  ownedAt(tokens, at, here)

/** How far after a pronoun its verb may stand: "he won't be playing". */
const VERB_REACH = 4

/** "he won't be playing": who plays is an actor. */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  PRONOUNS.has(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 1 + VERB_REACH).some(({ lower }) => ACTING.has(lower))

/** "Her film credits include": at the head of a sentence, where no name could have been meant by "her". */
function ownerAt(tokens: readonly Token[], at: number): Wanted | null {
  const gender = at === 0 ? POSSESSIVES.get(tokens[at]?.lower ?? '') : undefined
  if (gender === undefined) return null
  const isActors = tokens.slice(1, 1 + VERB_REACH).some(({ lower }) => ACTED.has(lower))
  return isActors ? { by: 'pronoun', kinds: ['person'], gender, prefers: null, trade: null, words: 1 } : null
}

/** "the former Salt House star": the noun stands for whoever was spoken of, the title before it says of what. */
function starAt(tokens: readonly Token[], at: number, here: readonly MentionFound[]): Wanted | null {
  const noun = tokens[at]
  const gender = noun === undefined || noun.capital ? undefined : STARS.get(noun.lower)
  if (noun === undefined || gender === undefined) return null
  const title = here.find(
    ({ entity, end }) => entity.kind === 'work' && end < noun.start && noun.start - end <= CLOSE_BY,
  )
  const next = tokens[at + 1]
  if (title === undefined || here.some(({ start }) => start === next?.start)) return null
  if (next?.capital === true && next.start - noun.end <= CLOSE_BY) return null
  const before = tokens.filter(({ start }) => start < title.start).slice(-2)
  return before.some(({ lower }) => lower === 'the')
    ? {
        by: 'description',
        kinds: ['person'],
        gender,
        prefers: null,
        trade: TRADE_OF.get(noun.lower) ?? null,
        words: 1,
      }
    : null
}

/** "the hit Hulu series": the noun stands for the work, and who shows it has a name of its own. */
function ownedAt(tokens: readonly Token[], at: number, here: readonly MentionFound[]): Wanted | null {
  const noun = tokens[at]
  const wanted = noun === undefined || noun.capital ? undefined : WORKS.get(noun.lower)
  if (noun === undefined || wanted === undefined || saysWhich(tokens, at + 1)) return null
  const owner = here.find(
    ({ entity, end }) =>
      organisationOf(entity)?.is === 'network' && end <= noun.start && noun.start - end <= CLOSE_BY,
  )
  const next = tokens[at + 1]
  const after = WORK_NOUNS.has(next?.lower ?? '') ? tokens[at + 2] : next
  if (owner === undefined || here.some(({ start }) => start === after?.start)) return null
  const before = tokens.filter(({ start }) => start < owner.start).slice(-2)
  const isThat = before.some(
    ({ lower }, i) =>
      lower === 'the' && !OTHERS.has(before[i + 1]?.lower ?? '') && before[i + 1]?.capital !== true,
  )
  return isThat && tokens[at - 1]?.possessive === false
    ? { by: 'description', prefers: null, trade: null, words: 1, ...wanted }
    : null
}

/** A space and a quotation mark at most. */
const CLOSE_BY = 3

/** "she said", "he told us", "said she": who reports is a person. */
function pronounAt(tokens: readonly Token[], at: number): Wanted | null {
  const wanted = PRONOUNS.get(tokens[at]?.lower ?? '')
  if (wanted === undefined) return null
  const around = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '')
  const isReal = around.some((word) => REPORTING.has(word)) || isActing(tokens, at)
  return isReal ? { ...wanted, prefers: 'person' } : wanted
}

/** "the sequel to Silo", "the novel by Ana Lopez": what follows says which. */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'by', 'to', 'behind'])

/** "She will be the director", "signed on as the writer": what somebody is, not who. */
const IS: ReadonlySet<string> = new Set(
  'as be is was are were been being become becomes became remains remained'.split(' '),
)

/** "the 35-year-old", "the Oscar winner", "the network": a noun after "the", with a word or two before it. */
function descriptionAt(tokens: readonly Token[], at: number, here: readonly MentionFound[]): Wanted | null {
  const lower = tokens[at]?.lower
  if (lower !== 'the' && lower !== 'this') return null
  for (const words of isCompound(tokens, at + 1) ? [2, 3, 4] : [2, 3]) {
    const noun = tokens[at + words - 1]
    const wanted = noun === undefined || noun.capital ? undefined : described(noun.lower)
    if (noun === undefined || wanted === undefined) continue
    // "the actor Charlie Cox", "the series The Defenders" and "the show creator" say more themselves.
    const next = tokens[at + words]
    // "the 35-year-old actor": the noun comes after the age.
    if (AGED.test(noun.lower) && DESCRIPTIONS.has(next?.lower ?? '')) continue
    // "The film's March 6 release": what follows belongs to it, and says nothing of which it is.
    const goesOn =
      next !== undefined && !noun.possessive && next.start <= noun.end + 3 && saysWhich(tokens, at + words)
    if (
      wanted.kinds[0] === 'person' &&
      IS.has(tokens[at - 1]?.lower ?? '') &&
      !REPORTING.has(next?.lower ?? '')
    )
      return null
    // "the drama pilot Silo": two nouns, and then which.
    const last = next !== undefined && WORK_NOUNS.has(next.lower) && next.start <= noun.end + 1 ? next : noun
    const named = here.some(
      (mention) => mention.start >= (tokens[at]?.start ?? 0) && mention.start <= last.end + 2,
    )
    const isOther = words > 2 && OTHERS.has(tokens[at + 1]?.lower ?? '')
    return goesOn || named || isOther
      ? null
      : { by: 'description', prefers: null, trade: TRADE_OF.get(noun.lower) ?? null, words, ...wanted }
  }
  return null
}

/** "six-time" makes room for one more word; of "Emmy-winning" the name stands as a word of its own. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.includes('-') === true || /^(?:winning|nominated)$/.test(tokens[at + 1]?.lower ?? '')

/** Whether a description goes on at `at`: "director Ana Lopez", "creator and writer of", "novel by". */
function saysWhich(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (next.lower === 'and')
    return DESCRIPTIONS.has(tokens[at + 1]?.lower ?? '') && GOES_ON.has(tokens[at + 2]?.lower ?? '')
  return next.capital || DESCRIPTIONS.has(next.lower) || GOES_ON.has(next.lower)
}

/** "the next show", "the other actor": another one than was spoken of. */
const OTHERS: ReadonlySet<string> = new Set(
  'next other another previous earlier first second third last best biggest only'.split(' '),
)

const AGED = /^\d{1,2}-year-old$/

const described = (noun: string): Pick<Wanted, 'kinds' | 'gender'> | undefined =>
  AGED.test(noun) ? { kinds: ['person'], gender: null } : DESCRIPTIONS.get(noun)
