import { boundsOf } from '../model/moment.js'

/** Whether a moment (EDTF) may be on that day (ISO 8601) or later; so may what has no date. */
export function isSince(when: string | null, since: string): boolean {
  const bounds = when === null ? null : boundsOf(when)
  return bounds === null || bounds.last === null || bounds.last >= since
}
