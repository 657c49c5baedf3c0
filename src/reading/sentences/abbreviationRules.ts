import { ABBREVIATIONS } from './abbreviations.js'
import type { BreakRule } from './breakRule.js'
import { opensSentence, wordAfter, wordBefore } from './stopWords.js'
import type { Stop } from './stop.js'

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const INITIAL = /^\p{Lu}$/u
/** `5`, `2b`, `IV`; not `I`, who opens a sentence. */
const ISSUE = /^(?:\d|[VX]$|[IVX]{2,4}$)/
const LIST_NUMBER = /^(?:\d{1,3}|[IVX]{1,4})$/

const isPlainStop = (stop: Stop): boolean => stop.markEnd === stop.mark + 1 && stop.text[stop.mark] === '.'

/** Whether the stop stands directly behind its word, with nothing that closes in between. */
const isBare = (stop: Stop): boolean => isPlainStop(stop) && stop.close === stop.markEnd

/** Full stops that shorten a word. */
export const ABBREVIATION_RULES: readonly BreakRule[] = [
  {
    name: 'a stop without a word before it begins something',
    examples: ['.@someone is right.', '... And then nothing.'],
    says: (stop) =>
      stop.mark === stop.start && !/[!?]/.test(stop.text.charAt(stop.mark)) ? 'goes on' : null,
  },
  {
    name: 'the number of a list item',
    examples: ['1. Silo is back.', 'IV. A New Hope.', 'It opens in 2017.| Tickets are out.'],
    says: (stop) => {
      if (!isBare(stop)) return null
      const word = wordBefore(stop)
      return stop.mark - word.length === stop.start && LIST_NUMBER.test(word) ? 'goes on' : null
    },
  },
  {
    name: 'an abbreviation, after its kind',
    examples: [
      'Mr. Robot met Dr. Banks vs. Gen. Zod.',
      'St. Vincent sings.',
      'Guardians Vol. 2 leads.',
      'Is that it?| No.| I think so.',
      'Robert Downey Jr. Returns as Stark.',
      'It stars Robert Downey Jr.| He is back.',
      'Tune in at 9 p.m. ET.| Or later.',
      'It began at 9 p.m.| The crowd left.',
      'It is made by Warner Bros. Television.',
      'Jessica (a.k.a. Jewel) is in.',
      'It returns Jan. 5.',
    ],
    says: (stop) => (isBare(stop) ? readAbbreviation(stop) : null),
  },
  {
    name: 'initials and dotted names',
    examples: [
      'J. K. Simmons and J.J. Abrams met.',
      'Agents of S.H.I.E.L.D. Season 3 begins.',
      'He left the U.S.| They stayed.',
      'They chose Plan B.| Then it failed.',
      'They are older than I.| Nobody minds.',
    ],
    says: (stop) => {
      if (!isBare(stop)) return null
      const word = wordBefore(stop)
      if (word === 'I') return null
      return (INITIAL.test(word) || DOTTED.test(word)) && !opensSentence(stop) ? 'goes on' : null
    },
  },
]

function readAbbreviation(stop: Stop): 'goes on' | null {
  const kind = ABBREVIATIONS.get(wordBefore(stop).toLowerCase())
  if (kind === 'always') return 'goes on'
  if (kind === 'number' && ISSUE.test(wordAfter(stop))) return 'goes on'
  return kind === 'often' && !opensSentence(stop) ? 'goes on' : null
}
