import type { BreakRule } from './breakRule.js'
import { OPENING_WORDS } from './openingWords.js'
import { isLow } from './stop.js'
import { hasSpaceAfter, wordAfter, wordBefore } from './stopWords.js'

const CAMEL = /^\p{Ll}\p{Lu}/u
const GOES_ON = ',;:—–&/+=%'

/** What the character behind the stop tells. They come first because they settle most stops at once. */
export const FOLLOWING_RULES: readonly BreakRule[] = [
  {
    name: 'a brand in camel case may open a sentence',
    examples: ['He put it down.| iPhone sales fell.'],
    says: (stop) =>
      hasSpaceAfter(stop) &&
      isLow(stop.text, stop.next) &&
      CAMEL.test(stop.text.slice(stop.next, stop.next + 2))
        ? 'ends'
        : null,
  },
  {
    name: 'lower case, a comma or a dash goes on',
    examples: [
      '“I am.” she said.',
      'Why me? she asked herself.',
      'It ended (surprise!) this morning.',
      '“Run!” — the captain’s last word.',
      'It opens on Oct. 3.| Tickets are out.',
    ],
    says: (stop) =>
      isLow(stop.text, stop.next) || GOES_ON.includes(stop.text.charAt(stop.next)) ? 'goes on' : null,
  },
  {
    name: 'no white space: part of a word or number, unless the space was forgotten',
    examples: [
      'It made $3.5 million at example.com in two days.',
      'Nobody answered.|They left by boat.',
      'Open Clip.It on your phone.',
    ],
    says: (stop) => {
      if (hasSpaceAfter(stop)) return null
      const forgotten = /^\p{Ll}{2,}$/u.test(wordBefore(stop)) && OPENING_WORDS.has(wordAfter(stop))
      return forgotten && stop.text.charAt(stop.next) !== '"' ? 'ends' : 'goes on'
    },
  },
  {
    name: 'an ellipsis sign breaks off; the sentence may go on with a name',
    examples: ['It seems … Canadian.', 'Nobody told me…', 'He waited ... Nothing came.'],
    says: (stop) => {
      const only = /^(?:…|\.\.\.)$/.test(stop.text.slice(stop.mark, stop.markEnd))
      if (!only || stop.close > stop.markEnd) return null
      if (stop.text[stop.mark] === '…') return 'goes on'
      return stop.text[stop.mark - 1] === ' ' ? 'goes on' : null
    },
  },
  {
    name: 'a mark in brackets of its own comments on a word',
    examples: ['They won (!) The Cup in May.', 'A fourth (?) Batman is coming.'],
    says: (stop) => (stop.text[stop.mark - 1] === '(' && stop.text[stop.markEnd] === ')' ? 'goes on' : null),
  },
]
