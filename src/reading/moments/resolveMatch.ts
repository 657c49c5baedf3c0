/** Resolves one match against the sampled days of writing and the moment last spoken of. */
import { boundsOf } from '../../model/moment.js'
import { dayOfIso, type Day } from './calendar.js'
import type { Match } from './grammar.js'
import { intervalOf } from './points.js'
import type { Reference } from './rule.js'
import { tenseAround } from './tense.js'
import type { Tokens } from './tokensOf.js'

export interface Standing {
  /** Days that stand for the window of writing; none where it is unknown. */
  readonly today: readonly Day[]
  /** EDTF of the moment last spoken of. */
  readonly spokenOf: string | null
  /** ISO date of the day last spoken of. */
  readonly spokenDay: string | null
}

export interface Resolved {
  readonly edtf: string | null
  readonly relative: boolean
}

export function resolveMatch(match: Match, tokens: Tokens, standing: Standing): Resolved {
  const { rule, parts } = match
  if (rule.leansOn === 'nothing') {
    return { edtf: rule.means(parts, NOWHERE), relative: false }
  }
  const anchorDay = rule.leansOn === 'anchor' ? firstDayOf(standing.spokenOf) : null
  const days = anchorDay === null ? standing.today : [anchorDay]
  const tense = tenseAround(tokens, match)
  const means = days.map((today) =>
    rule.means(parts, {
      today,
      tense,
      anchor: today,
      anchorDay: anchorDayOf(standing, today),
      spokenOf: standing.spokenOf,
    }),
  )
  return { edtf: agreed(means), relative: true }
}

const NOWHERE: Reference = { today: 0, tense: null, anchor: 0, anchorDay: null, spokenOf: null }

function anchorDayOf({ spokenOf, spokenDay }: Standing, today: Day): Day | null {
  if (spokenDay !== null) return dayOfIso(spokenDay)
  return spokenOf === null ? today : null
}

function firstDayOf(edtf: string | null): Day | null {
  const first = edtf === null ? null : (boundsOf(edtf)?.first ?? null)
  return first === null ? null : dayOfIso(first)
}

/** What every day of writing agrees on; months that lie together make an interval; else null. */
function agreed(means: readonly (string | null)[]): string | null {
  const edtfs = means.filter((edtf) => edtf !== null)
  const first = edtfs[0]
  if (first === undefined || edtfs.length < means.length) return null
  if (edtfs.every((edtf) => edtf === first)) return first
  return monthsTogether(edtfs)
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** A window of a few months leaves “last month” a few months wide. */
const MOST_MONTHS_TOGETHER = 4

function monthsTogether(edtfs: readonly string[]): string | null {
  if (!edtfs.every((edtf) => MONTH.test(edtf))) return null
  const sorted = [...new Set(edtfs)].toSorted()
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (from === undefined || to === undefined || monthsBetween(from, to) >= MOST_MONTHS_TOGETHER) return null
  return intervalOf(from, to)
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
