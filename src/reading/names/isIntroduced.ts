import { WORK_NOUNS } from './nameWords.js'
import type { Page } from './page.js'

/** How the apposition after a title begins: ", a", ", the", ", Jane Roe's". */
const BEGINS = /^,["”]? (?:an?|the|(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s)\s/u
const REACH = 110

/**
 * Whether the words before token `to` are told to be a work's title by what follows: "Servants, a new series from …",
 * "Servants, Jane Roe's Hulu drama, …".
 */
export function isIntroduced(page: Page, to: number): boolean {
  const last = page.tokens[to - 1]
  if (last === undefined) return false
  const after = page.sentence.text.slice(
    last.end - page.sentence.start,
    last.end - page.sentence.start + REACH,
  )
  if (!BEGINS.test(after)) return false
  const apposition = /^,[^,;:]*/.exec(after)?.[0] ?? ''
  return apposition
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => WORK_NOUNS.has(word) && word !== 'special' && word !== 'project')
}
