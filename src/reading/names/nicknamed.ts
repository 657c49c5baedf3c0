import type { Search } from './capitalRuns.js'
import { textBetween } from './gaps.js'
import { NEVER_NAMES } from './nameWords.js'

/** A person's name around a nickname in quotation marks: 'Joan “The Fox” Darrow' is Joan Darrow. Null for any other quoted words. */
export function nicknamed(
  search: Search,
  quoted: { readonly from: number; readonly to: number },
): { from: number; to: number; surface: string } | null {
  const { tokens } = search
  const given = tokens[quoted.from - 1]
  const surname = tokens[quoted.to]
  if (given?.capital !== true || surname?.capital !== true || given.possessive || quoted.to - quoted.from > 4)
    return null
  if (NEVER_NAMES.has(given.lower) || NEVER_NAMES.has(surname.lower)) return null
  if (
    !/^ ["“‘'(]$/.test(textBetween(search, quoted.from)) ||
    !/^["”’')] $/.test(textBetween(search, quoted.to))
  )
    return null
  return { from: quoted.from - 1, to: quoted.to + 1, surface: `${given.text} ${surname.text}` }
}
