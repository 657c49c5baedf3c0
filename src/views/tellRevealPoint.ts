import { parseRef } from '../model/installmentRef.js'
import type { Work, WorkKind } from '../model/work.js'

/**
 * What must have been seen, by the names of the public outline: `['jessica-jones/1']` → “Jessica Jones season 1”.
 * What the outline does not list is never named.
 */
export function tellRevealPoint(refs: readonly string[], outline: readonly Work[]): string {
  const told = new Set(refs.map((ref) => tellRef(ref, outline)))
  return inWords(mergeSeasons([...told]))
}

const PART_NAMES: Readonly<Record<WorkKind, string>> = {
  series: 'episode',
  miniseries: 'episode',
  film: 'part',
  special: 'part',
  book: 'chapter',
  comic: 'issue',
  game: 'chapter',
}

function tellRef(ref: string, outline: readonly Work[]): string {
  const parts = parseRef(ref)
  const work = outline.find(({ id }) => id === parts?.work)
  if (parts === null || work === undefined) return 'a work that no pack lists'
  if (parts.number === null) return work.name
  if (parts.season !== null) return `${work.name} ${parts.season}x${String(parts.number).padStart(2, '0')}`
  const part = work.seasons.length > 0 ? 'season' : PART_NAMES[work.kind]
  return `${work.name} ${part} ${parts.number}`
}

/** “Daredevil season 1”, “Daredevil season 2” → “Daredevil seasons 1 and 2”. */
function mergeSeasons(names: readonly string[]): string[] {
  const seasons = new Map<string, string[]>()
  for (const name of names) {
    const [, work = name, number] = / season \d+$/.test(name) ? (/^(.*) season (\d+)$/.exec(name) ?? []) : []
    seasons.set(work, [...(seasons.get(work) ?? []), ...(number === undefined ? [] : [number])])
  }
  return [...seasons].map(([work, numbers]) =>
    numbers.length === 0 ? work : `${work} season${numbers.length > 1 ? 's' : ''} ${inWords(numbers)}`,
  )
}

/** “a, b and c”. */
function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
