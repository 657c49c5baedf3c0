import type { Visible } from '../horizon/visible.js'
import { parseRef } from '../model/installmentRef.js'
import { tellTime } from '../model/playingTime.js'
import type { Work } from '../model/work.js'
import { workWithId } from '../universe/workWithId.js'
import { partWord, tellRevealPoint } from './tellRevealPoint.js'

/** A work, season or installment, or a time in one, as an answer shows it. */
export interface NamedPlace {
  /** Of what there is a page: a film is one installment, an announced season is a season. */
  readonly kind: 'work' | 'season' | 'installment'
  /** As packs write it: `jessica-jones/1x06`. */
  readonly ref: string
  /** “Jessica Jones 1x06”. */
  readonly words: string
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** What no outline lists keeps its reference for words: its reader has said that they have seen it. */
export function namedPlace({ works }: Pick<Visible, 'works'>, ref: string): NamedPlace {
  const words = tellRevealPoint([ref], { outline: works, named: NO_NAMES })
  return { kind: kindOf(works, ref), ref, words: words === '' ? ref : words }
}

/** Only the outline says whether `work/3` is a season. */
function kindOf(works: readonly Work[], ref: string): NamedPlace['kind'] {
  const parts = parseRef(ref)
  const work = parts === null ? undefined : workWithId(works, parts.work)
  if (parts === null || work === undefined) return 'work'
  const { seasons, installments } = work
  if (parts.season !== null) return 'installment'
  if (parts.number !== null) return seasons.length > 0 ? 'season' : 'installment'
  return seasons.length + installments.length === 0 ? 'installment' : 'work'
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
