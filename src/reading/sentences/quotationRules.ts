import type { BreakRule } from './breakRule.js'
import { OPENING_WORDS } from './openingWords.js'
import { wordAt, wordAfter } from './stopWords.js'
import type { Stop } from './stop.js'

/** Verbs that tell who spoke. The commonest of news; lower case, as they stand behind a name. */
const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks replied replies told tells wrote writes joked jokes teased teases added adds admitted admits
  exclaimed quipped answered answers continued continues explained explains laughed laughs shouted wondered`.split(
    /\s+/,
  ),
)
/** Longest name before its verb, in words. */
const NAME_WORDS = 3
/** Longest title within quotes, in characters. */
const TITLE = 60
const OPENERS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'" }

/** Question and exclamation marks that belong to a quotation, not to the sentence around it. */
export const QUOTATION_RULES: readonly BreakRule[] = [
  {
    name: 'who said it follows',
    examples: [
      '“Who are you?” Mary Jane asked.',
      '“No!” Parker said.',
      '“No.”| Parker said it twice.',
      '“No!”| The room fell silent.',
    ],
    says: (stop) => (closesExclamation(stop) && isReported(stop) ? 'goes on' : null),
  },
  {
    name: 'a title in quotes carries the mark',
    examples: [
      'The hit “Who Is Alice?” Monday drew a crowd.',
      'We watched “Who Is Alice?”| It was fine.',
      'He cried “who is it?”| Alice stayed.',
    ],
    says: (stop) => (closesExclamation(stop) && isTitle(stop) ? 'goes on' : null),
  },
]

const closesExclamation = (stop: Stop): boolean =>
  stop.close > stop.markEnd &&
  stop.text[stop.mark] !== '.' &&
  OPENERS[stop.text.charAt(stop.markEnd)] !== undefined

function isReported(stop: Stop): boolean {
  let at = stop.next
  for (let words = 0; words <= NAME_WORDS; words++) {
    const word = wordAt(stop.text, at)
    if (REPORTING_VERBS.has(word)) return words > 0
    if (!/^\p{Lu}/u.test(word) || OPENING_WORDS.has(word)) return false
    at += word.length + 1
  }
  return false
}

function isTitle(stop: Stop): boolean {
  if (OPENING_WORDS.has(wordAfter(stop))) return false
  const opener = OPENERS[stop.text.charAt(stop.markEnd)] ?? ''
  const from = Math.max(stop.start, stop.mark - TITLE)
  const inside = stop.text.slice(from, stop.mark)
  const open = inside.lastIndexOf(opener)
  // At the start of the sentence, or behind a comma or colon, somebody speaks.
  if (open < 0 || !/\p{L} $/u.test(stop.text.slice(Math.max(0, from + open - 2), from + open))) return false
  const words = inside.slice(open + 1).split(' ')
  return words.every((word, index) => (index > 0 && word.length < 4) || /^\p{Lu}/u.test(word))
}
