import { Problem } from '../model/problem.js'

/** How many things of a list: `20`. */
export function countIn(word: string): number {
  if (/^[1-9]\d{0,5}$/.test(word)) return Number(word)
  throw new Problem('usage', `“${word}” is no count`, 'Say how many: --limit 20.')
}
