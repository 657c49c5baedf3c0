import { marksInOrder } from '../../horizon/marksInOrder.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { Work, WorkKind } from '../../model/work.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import type { OwnRecord, Question } from '../outlet.js'
import { seenOutline, type WorkProgress } from '../workProgress.js'

/** A reader's way through a universe, for a picture of it. */
export interface Progress {
  /** Works of the outline, by id. */
  readonly works: readonly WorkParts[]
  /** By day; empty where no days are kept. */
  readonly days: readonly SeenDay[]
  /** How many things the reader has marked: the points that an earlier page can be asked for with. */
  readonly points: number
}

export interface WorkParts extends Named, Omit<WorkProgress, 'next'> {
  readonly format: WorkKind
  /** Of a work without seasons one. */
  readonly seasons: readonly SeasonProgress[]
}

export interface SeasonProgress {
  /** Null of a work without seasons. */
  readonly season: number | null
  readonly seen: number
  readonly total: number
}

/** What was marked on one day. */
export interface SeenDay {
  /** ISO 8601 date. */
  readonly on: string
  readonly seen: number
  /** How many were marked on that day and before. */
  readonly upTo: number
  /** The last of them in release order. */
  readonly last: NamedPlace
}

/** How much has been seen of every work and season, and when. What the outline does not list counts for nothing. */
export function progressOf(visible: Visible, { seen, own }: Question): Progress {
  const { hasSeen, progressIn } = seenOutline(visible, seen)
  const marks = own?.marks ?? []
  return {
    works: visible.works.map((work) => {
      const { next: _, ...progress } = progressIn(work)
      return {
        kind: 'work',
        id: work.id,
        name: work.name,
        format: work.kind,
        ...progress,
        seasons: seasonsOf(work, hasSeen),
      }
    }),
    days: daysOf(visible, marks),
    points: marks.length,
  }
}

function seasonsOf({ id, seasons, installments }: Work, hasSeen: (ref: string) => boolean): SeasonProgress[] {
  const counted = (season: number | null, units: readonly string[]): SeasonProgress => ({
    season,
    seen: units.filter(hasSeen).length,
    total: units.length,
  })
  if (seasons.length === 0) {
    const units = installments.map(({ number }) => partRef(id, number))
    return [counted(null, units.length === 0 ? [id] : units)]
  }
  return seasons.map(({ number, installments: inSeason }) =>
    counted(
      number,
      inSeason.map((each) => episodeRef(id, number, each.number)),
    ),
  )
}

function daysOf(visible: Visible, marks: OwnRecord['marks']): SeenDay[] {
  const days = new Map<string, Omit<SeenDay, 'last'> & { readonly ref: string }>()
  for (const [place, { ref, seenOn }] of marksInOrder(marks, visible.works).entries()) {
    const seen = (days.get(seenOn)?.seen ?? 0) + 1
    days.set(seenOn, { on: seenOn, seen, upTo: place + 1, ref })
  }
  return [...days.values()].map(({ ref, ...day }) => ({ ...day, last: namedPlace(visible, ref) }))
}
