import type { Span } from '../../model/reading.js'
import { MONTHS, WEEKDAYS } from '../moments/words.js'
import type { Sentence } from '../sentences/splitSentences.js'

/**
 * The titles of a calendar of what comes out, by sentence: the lines below a day ("July 1", "Glass Road", "Silo (Season
 * 2)"), and those that have their day with them ("July 1: Silo; Glass Road", "Glass Road — July 4"). Empty for articles
 * that are none, and for what a service will no longer have.
 */
export function calendarTitles(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const lines = linesOf(sentences)
  const days = lines.filter(({ text }) => DAY_LINE.test(text)).length
  const dated = lines.filter(({ text }) => FIRST.test(text) || LAST.test(text)).length
  if (days < FEWEST_DAYS && dated < FEWEST_LINES) return NONE
  if (!isToldOf(lines.slice(0, LEADING))) return NONE
  const found = new Map<number, readonly Span[]>()
  let tells = true
  let below = false
  for (const line of lines) {
    if (DAY_LINE.test(line.text)) {
      below = days >= FEWEST_DAYS
      continue
    }
    if (LEAVES.test(line.text)) tells = false
    else if (COMES.test(line.text)) tells = true
    const titles = dated >= FEWEST_LINES ? datedTitles(line) : []
    const own = titles.length > 0 || !below ? titles : titleOf(line.text, line.start)
    if (own.length === 0) below &&= isFurniture(line.text)
    else if (tells) found.set(line.index, own)
  }
  return found
}

const NONE: ReadonlyMap<number, readonly Span[]> = new Map()
/** One day alone may be the byline's. */
const FEWEST_DAYS = 2
const FEWEST_LINES = 3
/** The paragraphs that say what a calendar is of. */
const LEADING = 8

/** A paragraph: its first sentence's number, and its words as far as they are of one line. */
interface Line {
  readonly index: number
  readonly start: number
  readonly text: string
}

/** The paragraphs of one sentence; a title may end as one, and have more in brackets ("Who Goes There? (Season 4)"). */
const linesOf = (sentences: readonly Sentence[]): Line[] =>
  sentences.flatMap(({ index, paragraph, start, text, headline }, at) => {
    if (sentences[at - 1]?.paragraph === paragraph) return []
    const next = sentences[at + 1]
    const isOver = next?.paragraph !== paragraph || next.text.startsWith('(')
    return [{ index, start, text: isOver && !headline ? text : `${text} …` }]
  })

const isToldOf = (lines: readonly Line[]): boolean => {
  const text = lines.map((line) => line.text).join('\n')
  return COMES.test(text) && !MEETING.test(text)
}

const COMES =
  /\b(?:premier\w+|coming|new (?:on|to|in|this)|what['’]s new|arriv\w+|releas\w+|stream\w+|returns?|airs?|airing|debut\w*|what to watch)\b/i
const LEAVES = /\b(?:leav(?:es?|ing)|last (?:call|chance|day)|expir\w+|depart\w+|going away|removed)\b/i
/** What meets on its days has rooms and guests, and nothing comes out there. */
const MEETING =
  /\b(?:panels?|convention|con schedule|comic-con|birthdays?|tour dates|signings?|screenings?)\b/i

const wordsOf = (table: Readonly<Record<string, number>>): string =>
  `(?:${Object.keys(table)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|')})\\.?`
const MONTH = wordsOf(MONTHS)
const DAY = `(?:(?:${wordsOf(WEEKDAYS)},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?))`
const MARK = '^[^\\p{L}\\d“"‘\']{0,4}'
const DAY_LINE = new RegExp(
  `${MARK}(?:(?:Available|Avail\\.|Arriv(?:es|ing)|Coming|Releas(?:ed|ing)|Streaming|Premier(?:es|ing)|Starting|Debuts)(?: on)? )?${DAY}[:*_]*$`,
  'iu',
)
const FIRST = new RegExp(`${MARK}${DAY}(?:: | ?[–—] ?| -+ )(?<titles>.+)$`, 'u')
const LAST = new RegExp(`${MARK}(?<titles>.+?)(?:: | ?[–—] ?| -+ | \\()${DAY}\\)?$`, 'u')

/** The titles of a line that says its day too. */
function datedTitles({ text, start }: Line): Span[] {
  const { titles = '' } = (FIRST.exec(text) ?? LAST.exec(text))?.groups ?? {}
  let at = start + text.indexOf(titles)
  return titles.split(/(; (?:and )?)/).flatMap((title) => {
    const own = titleOf(title, at)
    at += title.length
    return own
  })
}

/** The title that these words begin with, where nothing but its season, its network or a remark follows. */
function titleOf(words: string, start: number): Span[] {
  const [, mark = '', title = ''] = TITLE.exec(words) ?? []
  const isTitle =
    title !== '' && title.length <= LONGEST && !isFurniture(words) && title.split(' ').every(isTitleWord)
  return isTitle ? [{ start: start + mark.length, end: start + mark.length + title.length }] : []
}

const isTitleWord = (word: string): boolean =>
  /^[^\p{Ll}]|^(?:\p{Ll}{1,3}|than|with|from|into|over)[,:]?$/u.test(word)

const LONGEST = 60
const TITLE =
  /^([^\p{L}\d]{0,4}(?:[A-Z]+ ORIGINALS?: )?)([\p{L}\d][^()“”"]*?[^\s(,:;*_†–—-])(?=(?:,|:| [–—-]+)? \(?(?:The )?(?:Complete )?(?:Seasons?|Series|Part|Volume|Chapter)s? (?:\d|One|Two|Three|Four|Five)|,? (?:Season|Series|Mid-?[Ss]eason) (?:[Pp]remiere|[Ff]inale)|\s?\(|\s?[*_†]|\s[–—-]+\s|$)/u
const isFurniture = (words: string): boolean =>
  /\b(?:Continues?\b.*|Advertisement|Read More|Related|Sign Up|Newsletter)\b/i.test(words)
