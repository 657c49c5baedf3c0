import { momentSpan } from '../timeline/momentSpan.js'

/** Which months a moment may be in. */
export type Spanned =
  | { readonly from: string; readonly to: string; readonly isDay: boolean }
  | { readonly from: null; readonly to: null; readonly isDay: false }

/** @param when EDTF; null where no date is known */
export function monthSpanned(when: string | null): Spanned {
  const span = when === null ? null : momentSpan(when)
  if (span === null) return { from: null, to: null, isDay: false }
  return { from: month(span.from), to: month(span.to - 1), isDay: /^\d{4}-\d\d-\d\d$/.test(when ?? '') }
}

const month = (ms: number): string => new Date(ms).toISOString().slice(0, 'yyyy-mm'.length)
