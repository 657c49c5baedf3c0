import type { Visible } from '../../horizon/visible.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import { opaqueUuid } from '../../model/opaqueUuid.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Work } from '../../model/work.js'
import { isItself, releasedRef, type ReleaseDates } from './releaseDates.js'
import { revisionsOf, type Revisions } from './revisionsOf.js'

/** What comes out, each thing under one id, however much of it is listed yet. */
export interface Things {
  /** A UUID that says nothing. */
  readonly idOf: (release: Release) => string
  readonly revisionsOf: (release: Release) => Revisions
}

interface Release {
  readonly ref: string
  /** What of it comes out where it is not the thing itself: `trailer`. */
  readonly value?: string | null
  /** EDTF: when the outline's own date was said; null where nobody says when. */
  readonly said?: string | null
}

/**
 * A season and its first installment come out as one, and so do a work without seasons and its first: what was announced
 * as a whole stays what it is once its installments are listed.
 */
export function releasesByThing({ works }: Visible, { told, making }: ReleaseDates): Things {
  const wholes = wholesIn(works)
  const keyOf = ({ ref, value = null }: Release): string =>
    isItself({ value }) ? (wholes.get(ref) ?? ref) : `${ref} ${value}`
  const answers = new Map<string, KnownStatement[]>()
  for (const { statements } of told)
    for (const each of statements) addTo(answers, keyOf({ ref: releasedRef(each), value: each.value }), each)
  const makings = new Map<string, KnownStatement[]>()
  for (const [ref, { statements }] of making)
    for (const each of statements) addTo(makings, keyOf({ ref }), each)
  return {
    idOf: (release) => opaqueUuid('release', keyOf(release)),
    revisionsOf: (release) => {
      const key = keyOf(release)
      const [ofDate, ofMaking] = [answers, makings].map((each) => revisionsOf(each.get(key) ?? []))
      const said = release.said == null ? null : (boundsOf(release.said)?.first ?? null)
      return {
        count: (ofDate?.count ?? 0) + (ofMaking?.count ?? 0),
        last: latest([ofDate?.last, ofMaking?.last, said]),
      }
    },
  }
}

// Outlines are never changed once made.
const kept = new WeakMap<Visible['works'], ReadonlyMap<string, string>>()

/** By the first installment of a season, or of a work without any, that whole. */
function wholesIn(works: Visible['works']): ReadonlyMap<string, string> {
  const wholes = kept.get(works) ?? new Map(works.flatMap(firstInWhole))
  kept.set(works, wholes)
  return wholes
}

const latest = (days: readonly (string | null | undefined)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1) ?? null

function firstInWhole({ id, seasons, installments }: Work): [first: string, whole: string][] {
  const [first] = installments
  if (first !== undefined) return [[partRef(id, first.number), id]]
  return seasons.flatMap((season): [string, string][] => {
    const [opening] = season.installments
    return opening === undefined
      ? []
      : [[episodeRef(id, season.number, opening.number), partRef(id, season.number)]]
  })
}

function addTo(map: Map<string, KnownStatement[]>, key: string, statement: KnownStatement): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [statement])
  else there.push(statement)
}
