import { isMoment } from '../../model/moment.js'
import { lineIn } from '../packFrom/jsonParts.js'

/**
 * A date as catalogues write it, `2016-09-30`, `2016-09`, `2016` or with a time of day after it, as EDTF. Null for what is
 * none: empty, `0000-00-00`, “soon”.
 */
export function dayIn(value: unknown): string | null {
  const written = /^(?<day>\d{4}(?:-\d\d){0,2})(?:$|[T ])/.exec(lineIn(value) ?? '')?.groups?.['day']
  return written === undefined || written.startsWith('0000') || !isMoment(written) ? null : written
}
