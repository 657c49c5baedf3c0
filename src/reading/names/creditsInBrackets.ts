import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isPersonAt } from './isPersonAt.js'
import { NETWORK_NAMES } from './networkNames.js'
import { tokensOf } from './tokens.js'

/**
 * The earlier works of somebody who has just been cast: "Jane Roe (Glass Road, The Warden) will play a nurse". Only they
 * can stand in brackets there, since the part is named after them.
 */
export function creditsInBrackets({ text, start }: Sentence): Span[] {
  if (!text.includes(' (')) return []
  return [
    ...creditsOwning(text, start),
    ...[...text.matchAll(BRACKET)].flatMap(({ index, 0: bracket, groups: { credits = '' } = {} }) => {
      const before = text.slice(Math.max(0, index - LONGEST_NAME), index)
      if (!FULL_NAME.test(before)) return []
      return CREW.test(before) || BEGINS_WORK.test(text.slice(index + bracket.length))
        ? titlesOf(credits, start + index + ' ('.length)
        : []
    }),
  ]
}

/** The titles of a list that begins at `first`: "Glass Road, The Warden", "Hulu’s Silo". */
function titlesOf(credits: string, first: number): Span[] {
  const titles: Span[] = []
  let at = first
  const one = OWNED.test(credits) && !credits.includes(',')
  for (const credit of one ? [credits] : credits.split(/([;,] (?:and )?| and )/)) {
    const [, owner = '', network = ''] = OWNED.exec(credit) ?? []
    const title = NETWORK_NAMES.has(network) ? credit.slice(owner.length) : credit
    if (isTitle(title)) titles.push({ start: at + credit.length - title.length, end: at + credit.length })
    at += credit.length
  }
  return titles
}

/** "Theo (The Warden's Jane Roe)": the work somebody is known from, before who it is. */
const creditsOwning = (text: string, start: number): Span[] =>
  [...text.matchAll(OWNING)].flatMap(({ index, groups: { title = '', owned = '' } = {} }) =>
    isTitle(title) && isPersonAt(tokensOf(owned, 0), 0)
      ? [{ start: start + index + ' ('.length, end: start + index + ' ('.length + title.length }]
      : [],
  )

/** Of several words, no person's; or one that is no abbreviation. */
function isTitle(credit: string): boolean {
  const words = credit.split(' ')
  return (
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(credit) &&
    words.every((word) => /^[^\p{Ll}]|^\p{Ll}{1,4}$/u.test(word)) &&
    !/^(?:\p{Lu}{1,5}|[\d\s:/-]+)$/u.test(credit) &&
    !isPersonAt(tokensOf(credit, 0), 0)
  )
}

const MOST_WORDS = 8

/** Or a surname alone, of several letters: "Vale (The Warden) will play". */
const FULL_NAME = /(?:^|[\s([])\p{Lu}[\p{L}'’.-]{2,}$/u
const LONGEST_NAME = 60
/** "director Jane Roe": whoever makes something has no part that could stand in brackets. */
const CREW =
  /\b(?:(?:[Cc]o-)?(?:[Ww]rit|[Dd]irect|[Pp]roduc|[Cc]reat)(?:er|or)s?|[Ss]creenwriters?|[Ss]howrunners?|[Ff]ilmmakers?|[Hh]elmers?|[Aa]uthors?|[Nn]ovelist|[Ss]cribes?)(?:(?: \p{Lu}[\p{L}.’'-]+){1,3} \([^()]*\) and)? \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u
const OWNED = /^((\p{Lu}[\p{L}\d+ ]{1,20})[’']s )\p{Lu}/u

/** What is said of somebody who begins to work on something: "will play", "has been cast", "as a". */
const BEGINS = [
  'plays \\p{L}',
  'stars? as ',
  'star(?=[.;]|$)',
  '(?:(?:is|are) )?(?:writ|direct|helm|penn?|produc)(?:es|s|ing)\\b',
  'will (?:also )?(?:come on board|play|star|portray|co-star|guest|recur|topline|write|direct|produce|pen|helm)',
  '(?:has|have) (?:also )?(?:been (?:cast|tapped|hired)|joined the cast|signed|booked|landed|closed|come on board)',
  '(?:is|are) (?:said to|reportedly|set|attached|in (?:final |early )?(?:talks|negotiations)|on board|joining the cast)',
  '(?:as|playing) (?:(?:an?|the|his|her)\\b|\\p{Lu})',
  '(?:lands|signs on|boards|joins the cast)\\b',
].join('|')
/** ", Tom Vale (Kestrel) and Ann Lee (Harbor)": others of whom the same is said. */
const OTHERS = '(?:(?:,|,? and) \\p{Lu}[^()]{2,40} \\([^()]{2,80}\\)){0,3}'
const OWNING = / \((?<title>[^()“”"]{2,60}?)(?:['’]s|(?<=s)['’]) (?<owned>[\p{Lu}][\p{L}.'’ -]{3,40})\)/gu
const BRACKET = / \((?<credits>[^()“”"]{2,80})\)/gu
const BEGINS_WORK = new RegExp(`^${OTHERS},? (?:who )?(?:${BEGINS})`, 'u')
