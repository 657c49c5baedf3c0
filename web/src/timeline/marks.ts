/** What stands on the line of days. */
import type { Answer } from '../../../src/http/api.js'
import { workOf } from '../shell/workOf.js'
import { momentSpan, type Span } from './momentSpan.js'

type Releases = Extract<Answer<'timeline'>, { by: 'release' }>
export type TimelineEntry = Releases['entries'][number]

export interface Mark {
  readonly id: string
  readonly words: string
  /** EDTF; null where no date is known. */
  readonly when: string | null
  readonly span: Span | null
  /** The work it is of; null for everything else. */
  readonly work: string | null
  readonly isRelease: boolean
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown'
}

export function markOf(entry: TimelineEntry): Mark {
  const span = entry.when === null ? null : momentSpan(entry.when)
  if (entry.kind === 'release') {
    const { id, words, certainty, installments } = entry.release
    const work = installments === null ? null : workOf(installments.from)
    return { id, words, certainty, when: entry.when, span, isRelease: true, work }
  }
  const { id, words, certainty, subject, object, work } = entry.statement
  const its = [work, subject, object].find((each) => each?.kind === 'work')
  return { id, words, certainty, when: entry.when, span, isRelease: false, work: its?.id ?? null }
}

export interface Lane {
  readonly work: string | null
  readonly marks: readonly PlacedMark[]
}

export type PlacedMark = Mark & { readonly span: Span }

/** A row for each work, the first to come out on top; what is of none stands below. */
export function lanesOf(marks: readonly Mark[]): readonly Lane[] {
  const lanes = new Map<string | null, PlacedMark[]>()
  for (const mark of marks) {
    if (mark.span === null) continue
    const lane = lanes.get(mark.work) ?? []
    lane.push({ ...mark, span: mark.span })
    lanes.set(mark.work, lane)
  }
  const begins = (lane: readonly PlacedMark[]): number => Math.min(...lane.map(({ span }) => span.from))
  return [...lanes]
    .map(([work, its]) => ({ work, marks: its, begins: work === null ? Infinity : begins(its) }))
    .toSorted((a, b) => a.begins - b.begins)
}
