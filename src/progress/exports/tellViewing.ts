import type { ViewedPart, Viewing } from './viewing.js'

/** One line: `Luke Cage 2x13 · seen 2018-12-09`. */
export function tellViewing({ title, year, identifiers, part, state, seenOn }: Viewing): string {
  const named = title ?? identifiers[0] ?? '(no title)'
  const what = [year === null ? named : `${named} (${year})`, tellPart(part)]
    .filter((each) => each !== '')
    .join(' ')
  return [what, seenOn === null ? state : `${state} ${seenOn}`].join(' · ')
}

function tellPart(part: ViewedPart): string {
  if (part.kind === 'episode') return tellPlace(part.season, part.number)
  if (part.kind === 'named') return `${part.season === null ? '' : `season ${part.season} `}“${part.name}”`
  if (part.kind === 'first') return `1 to ${part.count}`
  return part.kind === 'season' ? `season ${part.season}` : ''
}

const tellPlace = (season: number | null, number: number): string =>
  season === null ? String(number) : `${season}x${String(number).padStart(2, '0')}`
