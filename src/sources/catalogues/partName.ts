import { lineIn } from '../packFrom/jsonParts.js'

/** The name of a season; null for “Season 2”, “Specials” and the like, which say no more than the number. */
export function seasonName(value: unknown, number: number): string | null {
  const name = lineIn(value)
  const isBare = name === null || /^(?:season|series|book|volume|part)?\s*\d+$/i.test(name)
  return isBare || (number === 0 && /^(?:season 0|specials?)$/i.test(name)) ? null : name
}

/** The name of an episode; null for “TBA” and “Episode 5”, which stand where nobody knows it yet. */
export function episodeName(value: unknown, number: number): string | null {
  const name = lineIn(value)
  return name === null || /^(?:tba|tbd)$/i.test(name) || name.toLowerCase() === `episode ${number}`
    ? null
    : name
}
