import { textBetween } from './gaps.js'
import type { Search } from './run.js'

/** "The Long Road: Ansel": what follows a colon is all of it the title’s. */
export const hasColon = (search: Search, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (textBetween(search, at) === ': ') return true
  return false
}
