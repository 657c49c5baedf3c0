import type { Sentence } from '../sentences/splitSentences.js'
import { NEVER_NAMES } from './nameWords.js'
import type { Token } from './tokens.js'

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" }

/** To look for one takes a fraction of the time of looking for all, and most sentences have none. */
const MARK = /["“‘']/
const MARKS = new RegExp(MARK, 'g')

/**
 * Titles set in quotation marks: “Silo”, 'The Long Road,' "You". Told from quotations by their capitals: every
 * longer word of a title has one. An opening mark that is never closed still marks the capitalised words after it.
 */
export function quotedTitles(sentence: Sentence, tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  if (!MARK.test(sentence.text)) return found
  for (const mark of sentence.text.matchAll(MARKS)) {
    const i = mark.index
    const closes = CLOSES[mark[0]]
    if (closes === undefined || !opens(sentence.text, i)) continue
    while (from < tokens.length && (tokens[from]?.start ?? 0) < sentence.start + i) from++
    const to = titleEnd(sentence, { tokens, from, mark: i, closes })
    if (to > from) found.push({ from, to })
  }
  return found
}

const opens = (text: string, at: number): boolean =>
  (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1))) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))

interface Opened {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly mark: number
  readonly closes: string
}

/** The longest title in words. */
const LONGEST = 12

function titleEnd(sentence: Sentence, { tokens, from, mark, closes }: Opened): number {
  const first = tokens[from]
  if (first === undefined || first.start !== sentence.start + mark + 1) return from
  if (!first.capital && !/^\p{N}/u.test(first.text)) return from
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to++) {
    const last = tokens[to - 1]
    if (last === undefined) return from
    const gap = sentence.text.slice(
      last.end - sentence.start + (last.possessive ? 2 : 0),
      (tokens[to]?.start ?? sentence.end) - sentence.start,
    )
    const inner = sentence.text.slice(mark + 1, last.end - sentence.start)
    // A closing mark inside the word is an apostrophe ("Schindler’s").
    if (gap.includes(closes))
      return isTitle(tokens.slice(from, to), gap.slice(0, gap.indexOf(closes)), inner) ? to : from
    if (closes === "'" || closes === '’') {
      if (last.possessive && last.text.endsWith('s') && to - from > 1 && gap.startsWith(' ')) continue
    }
  }
  return from
}

function isTitle(tokens: readonly Token[], ending: string, inner: string): boolean {
  if (/[.;]/.test(ending) && !/\.\.\.|…/.test(ending) && tokens.length > 4) return false
  if (/[.;]\s/.test(inner.replace(/\b(?:Mr|Mrs|Ms|Dr|Vol|St|vs)\.\s/g, ' '))) return false
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text))
  const lowerCase = long.filter((token) => !token.capital).length
  if (tokens.length === 1 && /^[ai]$/i.test(inner)) return false
  if (tokens.length === 1) return !NEVER_NAMES.has(tokens[0]?.lower ?? '') || ending === ''
  return lowerCase === 0 && tokens.some((token) => token.capital)
}
