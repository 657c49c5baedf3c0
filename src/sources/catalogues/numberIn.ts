import { lineIn } from '../packFrom/jsonParts.js'

/** What packs allow for the numbers of seasons and installments. */
const LARGEST = 99_999

/** A whole number, also where it is written as text; null for what is none or no number of a season or episode. */
export function numberIn(value: unknown, largest = LARGEST): number | null {
  const written = lineIn(value)
  if (written === null || !/^\d{1,15}$/.test(written)) return null
  const number = Number(written)
  return number <= largest ? number : null
}
