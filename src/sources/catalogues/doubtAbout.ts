import { Problem } from '../../model/problem.js'
import { FetchProblem } from '../fetch/fetchProblem.js'

/**
 * A part that could not be had, as a doubt. What may well work in a moment is thrown again, so that all of it is tried
 * later; a part that is not there costs only itself.
 */
export function doubtAbout(part: string, error: unknown): string {
  if (!(error instanceof Problem) || (error instanceof FetchProblem && error.lasts === 'moment')) throw error
  return `${part} could not be had: ${error.message}.`
}
