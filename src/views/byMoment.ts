import { boundsOf } from '../model/moment.js'

/** Orders moments (EDTF, or null for none) by their first day, then by their last, the vaguer one later; none comes last. */
export function byMoment(a: string | null, b: string | null): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  return compare(x.first, y.first) || compare(x.last, y.last)
}

function daysOf(moment: string | null): { first: string; last: string } {
  const bounds = moment === null ? null : boundsOf(moment)
  if (bounds === null) return { first: LAST, last: LAST }
  return { first: bounds.first ?? bounds.last ?? LAST, last: bounds.last ?? LAST }
}

/** After every day. */
const LAST = '~'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
