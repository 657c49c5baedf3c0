import type { Sentence } from '../sentences/splitSentences.js'
import { GIVEN_NAMES } from './givenNames.js'
import { NEVER_NAMES } from './nameWords.js'
import type { Token } from './tokens.js'

interface Worded {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

/** The text between token `at - 1` and token `at`, without a possessive ending. */
export function textBetween({ sentence, tokens }: Worded, at: number): string {
  const last = tokens[at - 1]
  const next = tokens[at]
  if (last === undefined || next === undefined) return ''
  const gap = sentence.text.slice(last.end - sentence.start, next.start - sentence.start)
  return last.possessive ? gap.slice(2) : gap
}

/** Initials ("J", "J.J") and short forms that a full stop ends without ending the name. */
const STOPPED =
  /^(?:(?:\p{Lu}\.)*\p{Lu}|Jr|Sr|St|Vol|Dr|Mr|Mrs|Ms|Lt|Col|Gen|Sgt|Capt|Cmdr|Prof|Det|Adm|Rev)$/u

/** Whether `gap` may stand inside a name whose words so far are `soFar`. */
export function joins(gap: string, soFar: readonly Token[]): boolean {
  if (gap === ' ' || gap === '-' || gap === '\u00A0') return true
  // "Salt & Stone", but not "Jane Roe & Co".
  if (gap === ' & ') return soFar.length < 2 || !GIVEN_NAMES.has(soFar[0]?.text ?? '')
  const last = soFar.at(-1)
  if (gap === '. ' || gap === '.') return last !== undefined && STOPPED.test(last.text)
  // "Star Wars: The Force Awakens", but not "Jane Roe: The show goes on."
  return (
    gap === ': ' &&
    soFar.length <= 5 &&
    !GIVEN_NAMES.has(soFar[0]?.text ?? '') &&
    !NEVER_NAMES.has(soFar[0]?.lower ?? '')
  )
}
