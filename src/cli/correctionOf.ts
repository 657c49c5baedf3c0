import type { Correction } from '../app/review/rulingWish.js'
import { CERTAINTIES, type Certainty } from '../model/certainty.js'
import { Problem } from '../model/problem.js'

/** What a statement is to say, as options give it. */
export interface CorrectionOptions {
  readonly subject?: string
  readonly object?: string
  readonly value?: string
  readonly role?: string
  readonly work?: string
  readonly season?: string
  readonly installment?: string
  readonly happens?: string
  readonly certainty?: string
  readonly negated?: string
}

const WORDS = ['object', 'value', 'role', 'work', 'happens'] as const
const NUMBERS = ['season', 'installment'] as const

/** @throws Problem where a number or a certainty is none */
export function correctionOf(options: CorrectionOptions): Correction {
  const { subject, certainty, negated } = options
  const texts = WORDS.flatMap((key) => {
    const given = options[key]
    return given === undefined ? [] : [[key, orNone(given)]]
  })
  const numbers = NUMBERS.flatMap((key) => {
    const given = options[key]
    return given === undefined ? [] : [[key, given === '-' ? null : numberIn(given)]]
  })
  return {
    ...(subject !== undefined && { subject }),
    ...(certainty !== undefined && { certainty: certaintyIn(certainty) }),
    ...(negated !== undefined && { negated: negated === 'yes' }),
    ...Object.fromEntries([...texts, ...numbers]),
  }
}

const orNone = (word: string): string | null => (word === '-' ? null : word)

function numberIn(word: string): number {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  throw new Problem('usage', `“${word}” is no number`, 'Say a number, or - for none.')
}

function certaintyIn(word: string): Certainty {
  const found = CERTAINTIES.find((each) => each === word)
  if (found !== undefined) return found
  throw new Problem('usage', `nothing is “${word}”`, `Say one of ${CERTAINTIES.join(', ')}.`)
}
