import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** The titles of a line that says what became of each: "Renewed: Silo, Glass Road, The Warden". */
export function listedTitles({ text, start }: Sentence): Span[] {
  const [head = '', list = ''] = LINE.exec(text)?.slice(1) ?? []
  const titles: Span[] = []
  let at = start + head.length
  for (const title of list.split(/(, (?:and )?| and )/)) {
    if (isTitle(title)) titles.push({ start: at, end: at + title.length })
    at += title.length
  }
  return titles.length < 2 ? [] : titles
}

const isTitle = (words: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(words) && words.length <= LONGEST && !/[.!?;:]\s/.test(words)

const LONGEST = 60
const LINE =
  /^([^\p{L}]{0,4}(?:(?:Shows |Series )?(?:[Rr]enewed|[Cc]ancell?ed|[Aa]xed|[Oo]rdered|[Pp]icked [Uu]p|[Rr]eturning|[Ee]nding|[Ss]aved)|RENEWED|CANCELL?ED|ORDERED)(?: (?:[Ss]hows|[Ss]eries|[Dd]ramas|[Cc]omedies))?: )(.+)$/u
