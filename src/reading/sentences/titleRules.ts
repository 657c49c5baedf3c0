import type { BreakRule } from './breakRule.js'
import { SIGN_TITLES, SPLIT_TITLES } from './signTitles.js'
import { opensSentence } from './stopWords.js'
import type { Stop } from './stop.js'

/** Titles and trade names that carry a mark of their own. */
export const TITLE_RULES: readonly BreakRule[] = [
  {
    name: 'a title goes on behind its mark',
    examples: ['She saw Mamma Mia! Here We Go Again twice.'],
    says: (stop) => (SPLIT_TITLES.some((title) => splits(stop, title)) ? 'goes on' : null),
  },
  {
    name: 'a title that ends in a mark does not end the sentence before a name',
    examples: [
      'The host of Jeopardy! Alex Trebek retired.',
      'He watched Jeopardy!| They did not.',
      'A Yahoo! News reader asked.',
      'On Who Wants to Be a Millionaire? Regis Philbin asks.',
    ],
    says: (stop) => {
      if (stop.text[stop.mark] === '.' || stop.close > stop.markEnd) return null
      return SIGN_TITLES.some((title) => endsWith(stop, title)) && !opensSentence(stop) ? 'goes on' : null
    },
  },
]

const splits = (stop: Stop, [before, after]: readonly [string, string]): boolean =>
  stop.text[stop.mark] !== '.' &&
  endsWith(stop, before) &&
  plain(stop.text.slice(stop.next, stop.next + after.length)) === after

function endsWith(stop: Stop, title: string): boolean {
  const from = stop.markEnd - title.length
  if (from < stop.start || plain(stop.text.slice(from, stop.markEnd)) !== title) return false
  return from === stop.start || /[\s“"‘'(*_]/.test(stop.text.charAt(from - 1))
}

const plain = (text: string): string => text.toLowerCase().replaceAll("'", '’')
