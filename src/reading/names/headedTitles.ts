import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { GIVEN_NAMES } from './givenNames.js'
import { isPersonAt } from './isPersonAt.js'
import { ORGANISATIONS } from './organisations.js'
import { tokensOf } from './tokens.js'

/**
 * The titles of a column that takes one work after the other, by sentence: the lines over its sections, and the list of them
 * in its headline or its first lines. A line is one when the list or other text names it in the same words; where two and a
 * good part of all lines are, so are those that only stand over their section; so are the numbered ones of a list of works.
 */
export function headedTitles(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>()
  const heads = sentences.flatMap(({ index }) => headAt(sentences, index))
  if (heads.length < FEWEST) return found
  const lists = sentences.slice(0, LEADING).flatMap(listedIn)
  const lowerHeads = new Set(heads.map(({ title }) => title.toLowerCase()))
  const sure = heads.filter((head) => isNamed(sentences, lists, head))
  if (isCountdown(sentences, heads) || (sure.length >= FEWEST && sure.length >= heads.length * SHARE))
    for (const { index, start, title } of heads) add(found, index, { start, end: start + title.length })
  for (const list of lists) {
    const met = list.filter(({ title }) => lowerHeads.has(title.toLowerCase()))
    if (met.length >= FEWEST)
      for (const { index, start, title } of list) add(found, index, { start, end: start + title.length })
  }
  return found
}

/** “1. Silo”, “2. Glass Road”, “3. The Warden” where the first lines speak of films or series. */
const isCountdown = (sentences: readonly Sentence[], heads: readonly Candidate[]): boolean =>
  heads.length >= SEVERAL &&
  heads.every(({ index, start }) => start > (sentences[index]?.start ?? start)) &&
  sentences.slice(0, LEADING).some(({ text }) => WORKS.test(text))

const SEVERAL = 3
const WORKS =
  /\b(?:movies|films|series|shows|sitcoms|dramas|comedies|thrillers|DVDs?|Blu-?rays?|documentaries|anime|miniseries)\b/i

/** What may be a title: where it stands, and in which words. */
interface Candidate {
  readonly index: number
  readonly start: number
  readonly title: string
}

const FEWEST = 2
const SHARE = 0.4
/** The sentences among which a column lists what it is about. */
const LEADING = 4
const LONGEST = 50

/** A line of its own over text, in capitals as titles have them. */
function headAt(sentences: readonly Sentence[], index: number): Candidate[] {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  if (own === undefined || own.headline || own.text.length > LONGEST) return []
  if (before?.paragraph === own.paragraph || after === undefined || after.paragraph === own.paragraph)
    return []
  const [, number = '', title = ''] = HEAD.exec(own.text) ?? []
  const isText =
    after.text.length > title.length || (number !== '' && sentences[index + 2]?.paragraph === after.paragraph)
  return isTitle(title) && isText ? [{ index, start: own.start + number.length, title }] : []
}

const HEAD = /^((?:\d{1,2}[.)] )?)([^.:;?()]*[^.:;,?()\s–—-])$/

/** “Silo, Glass Road, The Warden and More: …”, “…: Silo, Glass Road and The Warden”. */
function listedIn({ index, start, text }: Sentence): Candidate[][] {
  let at = start
  return text.split(/((?:: |: ?“|[.!?]$| and [Mm]ore\b.*$))/).flatMap((part) => {
    const list: Candidate[] = []
    let from = at
    at += part.length
    for (const title of part.split(/(, (?:and |& )?| and | & )/)) {
      if (isTitle(title)) list.push({ index, start: from, title })
      from += title.length
    }
    return list.length < FEWEST ? [] : [list]
  })
}

function isTitle(words: string): boolean {
  const tokens = tokensOf(words, 0)
  const [first] = tokens
  return (
    first !== undefined &&
    words.length <= LONGEST &&
    /^[\p{Lu}\p{N}]/u.test(words) &&
    words.split(' ').every((word) => /^[^\p{Ll}]|^(?:\p{Ll}{1,3}|than|with|from|into|over)$/u.test(word)) &&
    /\p{L}{2}/u.test(words) &&
    !SECTION.test(words) &&
    !DAY.test(words) &&
    !isPersonAt(tokens, 0) &&
    !(tokens.length === 1 && GIVEN_NAMES.has(first.text)) &&
    !ORGANISATION_NAMES.has(words)
  )
}

const ORGANISATION_NAMES: ReadonlySet<string> = new Set(
  ORGANISATIONS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
)

/** What stands over the sections of any paper. */
const SECTION =
  /^(?:Continue [Rr]eading|Read [Mm]ore|Advertisement|(?:Related|Share|More|Comments?|Photos?|Pictures?|Source|Sources|Links)\b.*)$|\b(?:News|Notes|Reviews?|Spoilers|Trailers?|Clips|Casting|Rumou?rs|TV|Television|Movies|Films?|Links|Bits|Ones|Attachments|Headlines|Briefs?|Buying|Worth\b.*|Dramas|Comedies|Series|Shows|Awards?|Winners|Nominees|Interviews?|Special Features|Extras)$/i
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/i

/** Named by a list of the first lines, or amid a sentence elsewhere. */
const isNamed = (
  sentences: readonly Sentence[],
  lists: readonly (readonly Candidate[])[],
  { index, title }: Candidate,
): boolean => {
  const lower = title.toLowerCase()
  return (
    lists.some((list) => list.some((item) => item.title.toLowerCase() === lower)) ||
    sentences.some((sentence) => sentence.index !== index && holds(sentence.text, title))
  )
}

function holds(text: string, title: string): boolean {
  const at = text.indexOf(title)
  return (
    at >= 0 &&
    text.length > title.length + 2 &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + title.length))
  )
}

function add(found: Map<number, Span[]>, index: number, span: Span): void {
  const own = found.get(index)
  if (own === undefined) found.set(index, [span])
  else if (!own.some(({ start }) => start === span.start)) own.push(span)
}
