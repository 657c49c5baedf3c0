import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isPersonAt } from './isPersonAt.js'
import { NETWORK_NAMES } from './networkNames.js'
import { tokensOf } from './tokens.js'

/**
 * The title that opens a paragraph before its network, its rating or its year: “Silo (NBC) …”, “Glass Road (R, 99
 * minutes) …”. Empty where none does.
 */
export function openingTitle(sentences: readonly Sentence[], index: number): readonly Span[] {
  const [before, own] = [sentences[index - 1], sentences[index]]
  if (own === undefined || before?.paragraph === own.paragraph) return []
  const [, title = '', shown = ''] = OPENS.exec(own.text) ?? []
  const isTitle =
    (SHOWN.has(shown) || YEAR.test(shown)) &&
    title.split(' ').every((word) => /^[^\p{Ll}]|^\p{Ll}{1,3}$/u.test(word)) &&
    !isPersonAt(tokensOf(title, 0), 0)
  return isTitle ? [{ start: own.start, end: own.start + title.length }] : []
}

const OPENS = /^([\p{Lu}\p{N}][^()“”".?!:;,]{1,50}?) \(([^(),]+)[),]/u
const YEAR = /^(?:19|20)\d\d$/
/** Where it is shown, or for whom it is. */
const SHOWN: ReadonlySet<string> = new Set([
  ...NETWORK_NAMES,
  ...'NR G PG PG-13 R NC-17 TV-PG TV-14 TV-MA'.split(' '),
])
