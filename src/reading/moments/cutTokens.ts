/** Cuts a text into words, numerals and the few signs that dates are written with. */
import { ABBREVIATED, MONTHS, WEEKDAYS } from './words.js'

/** Parallel lists, one place per token. Words are lower case, typographic apostrophes made plain; a sentence end is `.`. */
export interface CutTokens {
  readonly starts: number[]
  readonly ends: number[]
  readonly words: string[]
}

/** Words first, being the most; what starts with a digit, or an apostrophe before one, by its form. */
const TOKEN = new RegExp(
  [
    String.raw`[A-Za-z\u00c0-\u024f]+(?:\d+[A-Za-z\d]*)?`,
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`\d{1,2}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.)(?:\d{4}|\d{2})(?!\d)`,
    String.raw`(?<![-/])\d{1,2}[-/]\d{4}(?![-/]?\d)|\d{4}[-/]\d(?![-/]?\d)`,
    String.raw`['’]?\d{3}0s\b|['’]?\d0['’]?s\b`,
    String.raw`\d{4}[-–/~](?:\d{4}|\d{2})(?!\d|[-–/]\d)`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\/\d{1,2}c?(?!\d)`,
    String.raw`\d{1,3}(?:st|nd|rd|th)\b`,
    String.raw`['’]\d\d(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?`,
    String.raw`['’]s\b|[.!?:]+|\n\s*\n|[-–—~/,()$£€#&%]`,
  ].join('|'),
  'g',
)

const STOPS = '.!?:\n'

export function cutTokens(text: string): CutTokens {
  const tokens: CutTokens = { starts: [], ends: [], words: [] }
  for (let at = 0; at < text.length;) {
    const end = plainWordEnd(text, at)
    if (end > at) {
      tokens.starts.push(at)
      tokens.ends.push(end)
      tokens.words.push(text.slice(at, end).toLowerCase())
      at = end
    } else if (text.charCodeAt(at) === SPACE) at++
    else {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(text)
      if (match === null) break
      take(match, text, tokens)
      at = TOKEN.lastIndex
    }
  }
  return tokens
}

const SPACE = 32

/** Most tokens are words of plain letters; to cut those by hand takes a third of the time. `at` where none stands. */
function plainWordEnd(text: string, at: number): number {
  let end = at
  let code = text.charCodeAt(end)
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) code = text.charCodeAt(++end)
  const goesOn = code >= 0xc0 || (code >= 48 && code <= 57)
  return goesOn ? at : end
}

function take(match: RegExpExecArray, text: string, tokens: CutTokens): void {
  const spelt = match[0]
  const start = match.index
  const first = spelt.charAt(0)
  const stops = STOPS.includes(first)
  if (first === '-' && joinsWords(tokens, text, start)) return
  if (stops && spelt === '.' && abbreviates(tokens, start)) return
  const word = stops ? '.' : first === '’' ? `'${spelt.slice(1)}` : spelt.toLowerCase()
  tokens.starts.push(start)
  tokens.ends.push(start + spelt.length)
  tokens.words.push(word)
}

/** Hyphens that only build a word (“third-quarter”, “mid-2018”) are no tokens; those between dates are (“May-June”, “3-9”). */
function joinsWords({ ends, words }: CutTokens, text: string, at: number): boolean {
  const word = words.at(-1) ?? ''
  const next = text.charAt(at + 1)
  if (ends.at(-1) !== at || next.trim() === '') return false
  if (word in MONTHS || word in WEEKDAYS) return false
  if (!isDigit(word.charAt(0))) return true
  return !isDigit(next) && !(wordAfter(text, at) in MONTHS)
}

/** The word right after the sign at `at`, lower case; no month is longer than nine letters. */
const wordAfter = (text: string, at: number): string =>
  /^[a-z]*/i.exec(text.slice(at + 1, at + 11))?.[0].toLowerCase() ?? ''

export const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9'

/** The full stop of “Sept.”, “U.S.” or “Mr.” ends no sentence. That of a month or weekday belongs to the word. */
function abbreviates({ starts, ends, words }: CutTokens, at: number): boolean {
  const last = words.length - 1
  const word = words[last]
  if (word === undefined || ends[last] !== at) return false
  if (ABBREVIATED.has(word)) {
    ends[last] = at + 1
    return true
  }
  return at - (starts[last] ?? 0) === 1 || TITLES.has(word)
}

const TITLES = new Set('mr mrs ms dr st jr sr inc corp co ltd gov gen sen rep vs no'.split(' '))
