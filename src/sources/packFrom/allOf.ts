import { parseRef, wholeRef } from '../../model/installmentRef.js'

/**
 * Several reveal points as one, which has been passed when each of them has: every reference once, and of the times of
 * one installment only the latest. All of an installment includes its times.
 */
export function allOf(...revealPoints: readonly (readonly string[])[]): readonly string[] {
  const latest = new Map<string, { readonly ref: string; readonly atSeconds: number }>()
  for (const ref of revealPoints.flat()) {
    const atSeconds = parseRef(ref)?.atSeconds ?? Number.POSITIVE_INFINITY
    const whole = wholeRef(ref)
    const before = latest.get(whole)
    if (before === undefined || before.atSeconds < atSeconds) latest.set(whole, { ref, atSeconds })
  }
  return [...latest.values()].map(({ ref }) => ref)
}
