import { textBetween } from './gaps.js'
import { GIVEN_NAMES } from './givenNames.js'
import { isOrdinary } from './isOrdinary.js'
import { isPersonAt } from './isPersonAt.js'
import { BREAKS, NEVER_NAMES, ORGANISATION_ENDINGS, PRIZES, ROLE_NOUNS } from './nameWords.js'
import type { Run, Search } from './run.js'
import type { Token } from './tokens.js'

/** Without words at its ends that only look like names; null when nothing is left. */
export function trimRun(search: Search, run: Run): Run | null {
  const { tokens } = search
  let { from, to } = run
  const drops = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? ''
    if (isNumberedEpisode(tokens, at)) return false
    // "Writers Guild"
    if (at < to - 1 && ORGANISATION_ENDINGS.has(tokens[at + 1]?.lower ?? '')) return false
    if (BREAKS.has(lower) || ROLE_NOUNS.has(lower)) return true
    // "Oscar winner Jane Roe", but "Oscar Vale".
    return at === from && PRIZES.has(lower) && to - from > 1 && !isPersonAt(tokens, at)
  }
  // "Episode 31 of Silo"
  const isLeft = (at: number): boolean => at > run.from && !isCapital(tokens[at])
  // "the Chief of Police"
  if (drops(from) && tokens[from + 1]?.lower === 'of' && restIsPlain(tokens.slice(from + 2, to))) return null
  while (from < to && (drops(from) || isLeft(from))) from++
  while (to > from && (drops(to - 1) || isBareLink(tokens[to - 1]))) to--
  for (let at = from + 1; at < to - 1; at++)
    if (
      isPersonAt(tokens, at) &&
      !isOrdinary(tokens[at + 1]?.lower ?? '') &&
      isRolePhrase(tokens.slice(from, at))
    )
      from = at
  for (let at = to - 2; at > from; at--)
    // "Icon Award Newton-John"
    if (PRIZES.has(tokens[at]?.lower ?? '') && !isOrdinary(tokens[at + 1]?.lower ?? '') && to - at <= 3)
      from = at + 1
  // "Chairman of Entertainment"
  if (tokens[from - 1]?.lower === 'of' && HEADS.test(tokens[from - 2]?.lower ?? ''))
    if (restIsPlain(tokens.slice(from, to))) return null
  const first = tokens[from]
  if (first === undefined || from >= to || (from === run.from ? false : NEVER_NAMES.has(first.lower)))
    return null
  // "the Oscar winner", "at the Oscars"
  const isPrize = to - from === 1 && PRIZES.has(first.lower)
  if (to - from === 2 && first.lower === 'the' && PRIZES.has(tokens[to - 1]?.lower ?? '')) return null
  if (isPrize && (!GIVEN_NAMES.has(first.text) || PRIZES.has(tokens[to]?.lower ?? ''))) return null
  // "Academy Award nominee Jane Roe"
  if (to - from > 1 && ENDS_PRIZE.has(tokens[to - 1]?.lower ?? '') && !isPersonAt(tokens, from)) return null
  // "Certification: 15"
  if (to - from === 2 && /^\d+$/.test(tokens[to - 1]?.text ?? '') && textBetween(search, to - 1) === ': ')
    return null
  if (/^(?:phase|top)$/.test(first.lower) && /^\d+$/.test(tokens[to - 1]?.text ?? '')) return null
  if (to - from === 1 && (NEVER_NAMES.has(first.lower) || !/\p{L}/u.test(first.text))) return null
  return { from, to, initial: run.initial && from === run.from }
}

const restIsPlain = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ lower }) => isOrdinary(lower) || ORGANISATION_ENDINGS.has(lower))

const HEADS = /^(?:chairman|chairwoman|chair|president|chief|head|vp)$/

const ENDS_PRIZE: ReadonlySet<string> = new Set(['award', 'globe', 'winner', 'nominee'])

/** "Episode VIII" is a film's name, "Episode 8" the part of a series. */
const isNumberedEpisode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Episode' && /^[IVX]+$/.test(tokens[at + 1]?.text ?? '')

const isCapital = (token: Token | undefined): boolean => token?.capital === true

const isBareLink = (token: Token | undefined): boolean => !isCapital(token) && !/^\d/.test(token?.text ?? '')

/** "Icon Award", "Emmy Winner", "Executive": what stands before a name and says what its bearer is. */
const isRolePhrase = (tokens: readonly Token[]): boolean =>
  tokens.every(({ lower }) => isOrdinary(lower) || PRIZES.has(lower)) &&
  tokens.some(({ lower }) => PRIZES.has(lower) || ROLE_NOUNS.has(lower))
