import { isPersonAt } from './isPersonAt.js'
import { WORK_NOUNS } from './nameWords.js'
import type { Page, Stretch } from './page.js'

/** How the apposition after a title begins: ", a", ", the", ", Jane Roe's". */
const BEGINS = /^,["”]? (?:an?|the|(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s)\s/u
const REACH = 110

/** What only leads over to the rest of its sentence: "Indeed, the weekly series …". */
const ADVERB =
  /^(?:indeed|granted|still|alas|sure|besides|otherwise|regardless|anyway|overall|perhaps|maybe|again|elsewhere|then|\p{L}{3,}(?:[^ai]l|[^aiou])ly)$/u

/** What only a work does: "is back tonight", "returns with guest star", "premieres on". */
const WHEN =
  '(?:tonight|tomorrow|this (?:week|fall|spring|summer|winter)|on \\p{Lu}|at \\d|with (?:guest|an? (?:new|all-new|special|episode|two-|\\d))|for (?:an? |its )\\p{L}+ season|after \\p{Lu})'
const AIRS = new RegExp(
  `^ (?:(?:is|are) (?:(?:all )?new|back|a (?:repeat|rerun)) ${WHEN}|(?:also )?returns? ${WHEN}|(?:premieres|debuts|bows|wraps up|kicks off) ${WHEN}|comes out (?:on |in |this |next )?(?:\\p{Lu}|\\d|this|next)|airs (?:an?|its|on|tonight)\\b|is airing (?:an?|its)\\b)`,
  'u',
)

/**
 * Whether the words of a stretch are told to be a work's title by what follows: "Servants, a new series from …",
 * "Servants, Jane Roe's Hulu drama, …", "Servants returns tonight on …".
 */
export function isIntroduced(page: Page, { from, to }: Stretch): boolean {
  const last = page.tokens[to - 1]
  if (last === undefined) return false
  const after = page.sentence.text.slice(
    last.end - page.sentence.start,
    last.end - page.sentence.start + REACH,
  )
  if (AIRS.test(after) && !WORK_NOUNS.has(last.lower) && !isPersonAt(page.tokens, from)) return true
  if (!BEGINS.test(after) || (to - from === 1 && ADVERB.test(last.lower))) return false
  const apposition = /^,[^,;:]*/.exec(after)?.[0] ?? ''
  return apposition
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => WORK_NOUNS.has(word) && word !== 'special' && word !== 'project')
}
