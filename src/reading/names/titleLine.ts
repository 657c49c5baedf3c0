import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { ORGANISATIONS } from './organisations.js'

/**
 * The title that a line is and nothing else: one that heads the list of who made it, or one with a year or what is out of it
 * in parentheses, as in lists: “Glass Road (2005)”, “Silo (Season 2 premiere)”. So is what opens a paragraph before its
 * network or its rating: “Silo (NBC) …”, “Glass Road (R, 99 minutes) …”. Empty for other lines.
 */
export function titleLine(sentences: readonly Sentence[], index: number): readonly Span[] {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  const [, opening = '', shown = ''] =
    own === undefined || before?.paragraph === own.paragraph ? [] : (OPENS.exec(own.text) ?? [])
  if (own !== undefined && (SHOWN.has(shown) || YEAR.test(shown)) && opening.split(' ').every(isOfTitle))
    return [{ start: own.start, end: own.start + opening.length }]
  if (own === undefined || before?.paragraph === own.paragraph || after?.paragraph === own.paragraph)
    return []
  const [, listed] = LISTED.exec(own.text) ?? []
  const isHead = after !== undefined && LABEL.test(after.text) && !LABEL.test(own.text)
  const words = listed ?? (isHead ? own.text : '')
  return words === '' || words.length > LONGEST || !/^[\p{Lu}\p{N}]/u.test(words) || /[:.]$/.test(words)
    ? []
    : [{ start: own.start, end: own.start + words.length }]
}

const isOfTitle = (word: string): boolean => /^[^\p{Ll}]|^\p{Ll}{1,3}$/u.test(word)

/** What may stand in brackets after a title that opens a paragraph: where it is shown, or for whom it is. */
const SHOWN: ReadonlySet<string> = new Set([
  ...ORGANISATIONS.flatMap(({ is, name, otherNames = [] }) =>
    is === 'network' ? [name, ...otherNames] : [],
  ),
  'NR',
  'G',
  'PG',
  'PG-13',
  'R',
  'NC-17',
  'TV-PG',
  'TV-14',
  'TV-MA',
])
const YEAR = /^(?:19|20)\d\d$/
const OPENS = /^([\p{Lu}\p{N}][^()“”".?!:;,]{1,50}?) \(([^(),]+)[),]/u
const LISTED =
  /^([^()]+?) \((?:(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|(?:[^()]* )?(?:[Ss]eason \d{1,2}|premiere|finale)\b[^()]*)\)[*†]*$/
const LABEL =
  /^(?:(?:Executive|Associate|Line|Script|Guest) [\p{L}]+|Regulars|Editors?|Series|Season|Episode|Plot|Directors?|Dir|Directed by|Writers?|Written by|Screenplay|Screenwriters?|Script|Starring|Stars|Cast|Creators?|Created by|Producers?|Produced by|Runtime|Running time|Certificat(?:e|ion)|Rating|Year|Country|Genre|Released?|Release date|Studio|Distributor|Network|Music)(?: by)?\.?(?::| (?=\p{Lu}[^.]{2,60}$))/u
const LONGEST = 60
