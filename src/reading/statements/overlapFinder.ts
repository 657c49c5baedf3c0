import type { Span } from '../../model/reading.js'

/**
 * Finds the first of `spans` (in order of position, hardly overlapping) that shares a character with a given span and
 * passes a test. A look-up takes time with the logarithm of their number.
 */
export function overlapFinder<S extends Span>(
  spans: readonly S[],
): (span: Span, passes?: (candidate: S) => boolean) => S | undefined {
  return (span, passes = () => true) => {
    for (let i = firstEndingAfter(spans, span.start); i < spans.length; i++) {
      const candidate = spans[i]
      if (candidate === undefined || candidate.start >= span.end) return undefined
      if (passes(candidate)) return candidate
    }
    return undefined
  }
}

function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
