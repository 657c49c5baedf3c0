import { boundsOf } from '../model/moment.js'
import type { Source } from '../model/statement.js'

/**
 * Whether something was said or recorded since then: an ISO 8601 date, of which all counts, or an RFC 3339 time in UTC.
 * Of a moment such as “autumn 2016” its first day counts.
 */
export const isFresh = ({ said, recordedOn = null }: WhenSaid, since: string): boolean =>
  isSaidSince(said, since) || (recordedOn !== null && recordedOn >= since)

/** What was only said on the day of a time may have been said before it. */
export const isSaidSince = (said: string | null, since: string): boolean =>
  said !== null && (boundsOf(said)?.first ?? '') >= since

interface WhenSaid {
  readonly said: Source['said']
  readonly recordedOn?: string | null | undefined
}
