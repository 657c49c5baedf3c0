import type { Span } from '../../model/reading.js'
import { reportingClauses } from './reportingClauses.js'

/**
 * Where a quotation ends whose closing mark is lost: before the reporting clause inside it
 * (`"It was a gift she said.`), else at its own end.
 */
export function closeUnclosed(text: string, quoted: Span): number {
  return reportingClauses(text, quoted)[0]?.start ?? quoted.end
}
