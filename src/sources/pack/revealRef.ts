import type { PackRevealRef } from './pack.js'

/** The one way to write what reveals something: `{ installment: work/1x03, at: "00:32:10" }` as `work/1x03@00:32:10`. */
export const revealRef = (ref: PackRevealRef): string =>
  typeof ref === 'string' ? ref : `${ref.installment}@${ref.at}`
