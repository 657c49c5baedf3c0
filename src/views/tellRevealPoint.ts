import { parseRef, type RefParts } from '../model/installmentRef.js'
import { tellTime } from '../model/playingTime.js'
import type { Work, WorkKind } from '../model/work.js'
import { workWithId } from '../universe/workWithId.js'

/** By what names reveal points may be told. */
export interface Naming {
  readonly outline: readonly Work[]
  /** Names of works that the outline does not list, by slug. */
  readonly named: ReadonlyMap<string, string>
}

/** What must have been seen: `['jessica-jones/1']` → “Jessica Jones season 1”. What has no public name is left out. */
export function tellRevealPoint(refs: readonly string[], naming: Naming): string {
  const told = new Set(refs.flatMap((ref) => tellRef(ref, naming) ?? []))
  return listOfParts([...told])
}

/** “Daredevil season 1”, “Daredevil season 2”, “Luke Cage” → “Daredevil seasons 1 and 2 and Luke Cage”. */
export const listOfParts = (names: readonly string[]): string => inWords(mergeSeasons(names))

/** What the number of a part of a work counts: “season”, or without seasons “episode”, “chapter”. */
export const partWord = ({ seasons, kind }: Pick<Work, 'seasons' | 'kind'>): string =>
  seasons.length > 0 ? 'season' : PART_NAMES[kind]

const PART_NAMES: Readonly<Record<WorkKind, string>> = {
  series: 'episode',
  miniseries: 'episode',
  film: 'part',
  special: 'part',
  book: 'chapter',
  comic: 'issue',
  game: 'chapter',
}

function tellRef(ref: string, { outline, named }: Naming): string | null {
  const parts = parseRef(ref)
  if (parts === null) return null
  const work = workWithId(outline, parts.work)
  if (work === undefined) return named.get(parts.work) ?? null
  const part = tellPart(work, parts)
  return parts.atSeconds === null ? part : `${part} up to ${tellTime(parts.atSeconds)}`
}

function tellPart(work: Work, parts: RefParts): string {
  if (parts.number === null) return work.name
  if (parts.season !== null) return `${work.name} ${parts.season}x${String(parts.number).padStart(2, '0')}`
  return `${work.name} ${partWord(work)} ${parts.number}`
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
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
