import type { Span } from '../../model/reading.js'
import type { Attribution } from './attribution.js'

/** What one person says in one go. */
export interface Spoken {
  readonly parts: readonly [Span, ...Span[]]
  readonly attribution: Attribution | null
  /** The speaker is taken from an earlier sentence. */
  readonly carried: boolean
}

/**
 * All of it in reading order. Where two overlap, what the second row found stays: a message or an answer may hold
 * quotation marks of its own.
 */
export function mergeSpoken(quoted: readonly Spoken[], shaped: readonly Spoken[]): readonly Spoken[] {
  if (shaped.length === 0) return quoted
  const merged: Spoken[] = []
  let next = 0
  for (const spoken of shaped) {
    const { start } = spoken.parts[0]
    if ((merged.at(-1)?.parts.at(-1)?.end ?? 0) > start) continue
    for (
      let other = quoted[next];
      other !== undefined && other.parts[0].start < endOf(spoken);
      other = quoted[++next]
    ) {
      if (endOf(other) <= start) merged.push(other)
    }
    merged.push(spoken)
  }
  return [...merged, ...quoted.slice(next)]
}

const endOf = ({ parts }: Spoken): number => (parts.at(-1) ?? parts[0]).end
