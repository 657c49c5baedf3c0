import type { Visible } from '../horizon/visible.js'
import { parseRef } from '../model/installmentRef.js'
import { tellTime } from '../model/playingTime.js'
import type { Work } from '../model/work.js'
import { partWord, tellRevealPoint } from './tellRevealPoint.js'

/** A work, season or installment, or a time in one, as an answer shows it. */
export interface NamedPlace {
  /** As packs write it: `jessica-jones/1x06`. */
  readonly ref: string
  /** “Jessica Jones 1x06”. */
  readonly words: string
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** What no outline lists keeps its reference for words: its reader has said that they have seen it. */
export function namedPlace({ works }: Pick<Visible, 'works'>, ref: string): NamedPlace {
  const words = tellRevealPoint([ref], { outline: works, named: NO_NAMES })
  return { ref, words: words === '' ? ref : words }
}

/** A place where its work is plain: “1x06”, “season 1”, “chapter 3”; the empty string for all of the work. */
export function shortPlace(ref: string, work: Pick<Work, 'seasons' | 'kind'>): string {
  const parts = parseRef(ref)
  if (parts === null || parts.number === null) return ''
  const { season, number, atSeconds } = parts
  const part =
    season === null ? `${partWord(work)} ${number}` : `${season}x${String(number).padStart(2, '0')}`
  return atSeconds === null ? part : `${part}, ${tellTime(atSeconds)}`
}
