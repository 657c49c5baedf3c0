import type { Sentence } from '../sentences/splitSentences.js'
import { FIRST_NAMES } from './firstNames.js'
import { BREAKS, LINKS, NEVER_NAMES, ROLE_NOUNS } from './nameWords.js'
import { ORDINARY_WORDS } from './ordinaryWords.js'
import type { SentenceTokens, Token } from './tokens.js'

interface Run {
  readonly from: number
  readonly to: number
}

/** The longest name in words. */
const LONGEST = 9

/**
 * Runs of capitalised words: "Krysten Ritter", "Guardians of the Galaxy". In title case, where all words have
 * capitals, only words that English does not otherwise use, and runs that running text names too (`bodyRuns`).
 */
export function capitalRuns(
  sentence: Sentence,
  own: SentenceTokens,
  bodyRuns: ReadonlySet<string> | null,
): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < own.tokens.length; i++) {
    const to =
      bodyRuns === null
        ? runEnd(sentence, own.tokens, i)
        : titleRunEnd({ sentence, tokens: own.tokens, bodyRuns }, i)
    if (to === i) continue
    const run = trimmed(own.tokens, { from: i, to }, bodyRuns === null)
    if (run !== null) runs.push(run)
    i = to - 1
  }
  return runs
}

function runEnd(sentence: Sentence, tokens: readonly Token[], from: number): number {
  if (!startsName(tokens[from])) return from
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST) {
    const gap = between(sentence, tokens, to)
    const next = tokens[to]
    if (next === undefined || tokens[to - 1]?.possessive === true || !joins(gap, tokens.slice(from, to)))
      break
    if (LINKS.has(next.lower) && !next.capital) {
      const after = linked(sentence, tokens, to)
      if (after === to) break
      to = after
    } else if (continuesName(next, tokens[to - 1])) to++
    else break
  }
  return to
}

const startsName = (token: Token | undefined): boolean => token !== undefined && token.capital

/** After links ("of the") the next capitalised word; `at` itself when there is none. */
function linked(sentence: Sentence, tokens: readonly Token[], at: number): number {
  let to = at
  while (
    to < at + 2 &&
    LINKS.has(tokens[to]?.lower ?? '') &&
    tokens[to]?.capital === false &&
    between(sentence, tokens, to + 1) === ' '
  )
    to++
  const token = tokens[to]
  return token?.capital === true && !NEVER_NAMES.has(token.lower) && tokens[at]?.lower !== 'the' ? to + 1 : at
}

function continuesName(next: Token, last: Token | undefined): boolean {
  if (BREAKS.has(next.lower)) return false
  if (/^\d{1,4}$/.test(next.text)) return !/^(?:19|20[0-3])\d\d$/.test(next.text) && last?.capital === true
  return next.capital && (!NEVER_NAMES.has(next.lower) || next.lower === 'the')
}

/** The text between token `at - 1` and token `at`. */
function between(sentence: Sentence, tokens: readonly Token[], at: number): string {
  const last = tokens[at - 1]
  const next = tokens[at]
  if (last === undefined || next === undefined) return ''
  return sentence.text.slice(last.end - sentence.start, next.start - sentence.start)
}

function joins(gap: string, soFar: readonly Token[]): boolean {
  if (gap === ' ' || gap === ' & ' || gap === '-') return true
  const last = soFar.at(-1)
  // "J. K. Simmons", "Robert Downey Jr. ", "Vol. 2"
  if (gap === '. ' || gap === '.')
    return last !== undefined && (last.text.length === 1 || /^(?:Jr|Sr|St|Vol|Dr|Mr|Mrs|Ms)$/.test(last.text))
  // "Star Wars: The Force Awakens", but not "Jane Roe: The show goes on."
  return (
    gap === ': ' &&
    soFar.length <= 5 &&
    !FIRST_NAMES.has(soFar[0]?.text ?? '') &&
    !NEVER_NAMES.has(soFar[0]?.lower ?? '')
  )
}

/** Without words at its ends that only look like names; null when nothing is left. */
function trimmed(tokens: readonly Token[], run: Run, runningText: boolean): Run | null {
  let { from, to } = run
  const drops = (at: number): boolean => {
    const token = tokens[at]
    if (token === undefined) return false
    const isThe = token.lower === 'the' && at > 0 && to - from > 1
    return (NEVER_NAMES.has(token.lower) && !isThe) || ROLE_NOUNS.has(token.lower) || BREAKS.has(token.lower)
  }
  while (from < to && drops(from)) from++
  while (to > from && drops(to - 1)) to--
  const first = tokens[from]
  if (first === undefined || from === to || !first.capital) return null
  const startsSentence = from === 0 || run.from === 0
  if (runningText && startsSentence && to - from === 1 && isOrdinary(first)) return null
  if (
    startsSentence &&
    to - from > 1 &&
    isOrdinary(first) &&
    !FIRST_NAMES.has(first.text) &&
    from === 0 &&
    !looksLikeTitle(tokens, from, to)
  )
    from++
  return { from, to }
}

const isOrdinary = (token: Token): boolean => ORDINARY_WORDS.has(token.lower) || !/\p{L}{2}/u.test(token.text)

/** "Black Mirror" at the start of a sentence: all of its words are ordinary, so all of them make the name. */
const looksLikeTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => isOrdinary(token) || LINKS.has(token.lower))

interface TitleSearch {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly bodyRuns: ReadonlySet<string>
}

function titleRunEnd(search: TitleSearch, from: number): number {
  const known = bodyRunEnd(search, from)
  if (known > from) return known
  let to = from
  while (to < search.tokens.length && to - from < 4 && isTelling(search.tokens[to])) {
    if (
      to > from &&
      (!joins(between(search.sentence, search.tokens, to), search.tokens.slice(from, to)) ||
        search.tokens[to - 1]?.possessive === true)
    )
      break
    to++
  }
  return to
}

const isTelling = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  !NEVER_NAMES.has(token.lower) &&
  (!ORDINARY_WORDS.has(token.lower) || isGivenName(token))

const isGivenName = (token: Token): boolean => FIRST_NAMES.has(token.text) && !ORDINARY_WORDS.has(token.lower)

function bodyRunEnd({ sentence, tokens, bodyRuns }: TitleSearch, from: number): number {
  const first = tokens[from]
  if (first === undefined || !first.capital) return from
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const last = tokens[to - 1]
    if (last === undefined) continue
    if (
      bodyRuns.has(sentence.text.slice(first.start - sentence.start, last.end - sentence.start).toLowerCase())
    )
      return to
  }
  return from
}
