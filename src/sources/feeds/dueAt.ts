/** Works out when a feed is next to be asked: as often as it brings something, never sooner than anybody asked for. */
import { createHash } from 'node:crypto'
import type { FeedHistory } from './feedHistory.js'

const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const SOONEST_MS = 15 * MINUTE_MS
const LATEST_MS = DAY_MS
/** For a feed of which nothing is known yet. */
const FIRST_MS = HOUR_MS
/** However long a server or feed asks for: one slip of theirs must not silence a feed for good. */
const LONGEST_ASKED_MS = 7 * DAY_MS
const LONGEST_BACK_OFF_MS = 2 * DAY_MS

/** The share of a wait by which feeds differ, so that those followed together are not asked together for ever. */
const JITTER = 0.1

/** @returns RFC 3339 in UTC, later than `history.asked`: the same for the same history */
export function dueAt(history: FeedHistory): string {
  const asked = Date.parse(history.asked)
  const waitMs = history.failures > 0 ? backOffMs(history.failures) : wantedMs(history, asked)
  const ownMs = waitMs * (1 + JITTER * shareOf(history.id))
  const notBefore = history.notBefore === null ? asked : Date.parse(history.notBefore)
  return new Date(Math.max(asked + ownMs, Math.min(notBefore, asked + LONGEST_ASKED_MS))).toISOString()
}

/** Doubles with each failure: half an hour, one, two, … */
const backOffMs = (failures: number): number =>
  Math.min(SOONEST_MS * 2 ** Math.min(failures, 20), LONGEST_BACK_OFF_MS)

function wantedMs({ itemsCame, restSeconds }: FeedHistory, asked: number): number {
  const rest = Math.min((restSeconds ?? 0) * 1000, LONGEST_ASKED_MS)
  return Math.max(rhythmMs(itemsCame, asked), rest)
}

/**
 * Half the usual gap between items, so that one is found, on average, a quarter of a gap after it came. A feed that has
 * been silent for longer than its usual gap is asked as though the silence were its gap.
 */
function rhythmMs(itemsCame: readonly string[], asked: number): number {
  const times = itemsCame.map((time) => Date.parse(time)).filter((time) => time <= asked)
  const sorted = times.toSorted((a, b) => b - a)
  const newest = sorted[0]
  if (newest === undefined) return FIRST_MS
  const usual = medianGap(sorted)
  const gap = Math.max(usual ?? 0, asked - newest)
  return Math.min(Math.max(gap / 2, SOONEST_MS), LATEST_MS)
}

/** The mean gap of the newest items would be that of one long silence; the median is that of most days. */
function medianGap(sorted: readonly number[]): number | null {
  const gaps = sorted.slice(1).map((time, at) => (sorted[at] ?? time) - time)
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null
}

/** From 0 to 1, the same for an id every time. */
const shareOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32
