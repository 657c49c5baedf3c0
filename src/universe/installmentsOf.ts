import { canonicalRef } from '../model/installmentRef.js'
import type { Outline } from './indexOutline.js'

/**
 * The canonical references of all installments that `ref` covers, in the order of the outline: `work`, `work/1`
 * (a season), `work/3` (an installment of a work without seasons), `work/1x03`. A work or season that lists no
 * installments is one itself. Null when the outline does not know `ref`: then nobody can have seen it.
 */
export function installmentsOf(outline: Outline, ref: string): readonly string[] | null {
  return outline.installments.get(ref) ?? outline.installments.get(canonicalRef(ref)) ?? null
}
