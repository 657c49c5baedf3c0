import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isPersonAt } from './isPersonAt.js'
import { tokensOf } from './tokens.js'

/** What plain text sets in italics by Markdown's signs: “_Silo_”, “*Silo*”. Two of them set in bold, and mark no title. */
const ITALICS = /(?<![\p{L}\p{N}_*\\])([_*])(?![_*]) ?([^_*\n]{1,80}?) ?\1(?![_*])/gu

/** Spans of a sentence that stand in italics; positions count from the start of the document. */
export function markedUp({ text, start }: Sentence): Span[] {
  if (!/[_*]/.test(text)) return []
  return Array.from(text.matchAll(ITALICS), (match) => {
    const [whole, , words = ''] = match
    const from = start + match.index + whole.indexOf(words)
    return { start: from, end: from + words.length }
  })
}

/**
 * The title that the headline is and nothing else, in all sentences: one of several words that the article names in the same
 * words, and no person's name. A year or season after it does not belong to it.
 */
export function headlineTitles(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, readonly Span[]>()
  const title = sentences[0]?.headline === true ? sentences[0].text.replace(AFTER_TITLE, '') : ''
  const words = title.split(' ')
  const isTitle =
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^[^\p{Ll}]|^\p{Ll}{1,4}$/u.test(word)) &&
    !isPersonAt(tokensOf(title, 0), 0)
  if (!isTitle || sentences[1]?.headline === true) return found
  for (const { index, text, start } of sentences) {
    const at = text.indexOf(title)
    const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + title.length))
    if (isWhole) found.set(index, [{ start: start + at, end: start + at + title.length }])
  }
  return found.size > 1 ? found : new Map<number, readonly Span[]>()
}

const AFTER_TITLE = /(?:[:,]? (?:[Ss]eason|[Ss]eries) \d{1,2}| \((?:19|20)\d\d\))$/
const MOST_WORDS = 8

/**
 * What lines that are a title and nothing else name: one that heads the list of who made it, or one with a year or what is
 * out of it in parentheses, as in lists: “Glass Road (2005)”, “Silo (Season 2 premiere)”.
 */
export function titleLine(sentences: readonly Sentence[], index: number): Span | null {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  if (own === undefined || before?.paragraph === own.paragraph || after?.paragraph === own.paragraph)
    return null
  const [, listed] = LISTED.exec(own.text) ?? []
  const isHead = after !== undefined && LABEL.test(after.text) && !LABEL.test(own.text)
  const words = listed ?? (isHead ? own.text : '')
  return words === '' || words.length > LONGEST || !/^[\p{Lu}\p{N}]/u.test(words) || /[:.]$/.test(words)
    ? null
    : { start: own.start, end: own.start + words.length }
}

const LISTED =
  /^([^()]+?) \((?:(?:19|20)\d\d|(?:[^()]* )?(?:[Ss]eason \d{1,2}|premiere|finale)\b[^()]*)\)[*†]*$/
const LABEL =
  /^(?:Directors?|Dir|Directed by|Writers?|Written by|Screenplay|Screenwriters?|Script|Starring|Stars|Cast|Creators?|Created by|Producers?|Produced by|Runtime|Running time|Certificat(?:e|ion)|Rating|Year|Country|Genre|Released?|Release date|Studio|Distributor|Network|Music)(?: by)?\.?(?::| (?=\p{Lu}[^.]{2,60}$))/u
const LONGEST = 60
