import { datedUnitsOf } from '../horizon/datedUnits.js'
import { installmentName } from '../horizon/installmentNames.js'
import type { Visible } from '../horizon/visible.js'
import type { Work } from '../model/work.js'
import { namedPlace, type NamedPlace } from './namedPlace.js'

/** An installment that an answer leads on to. */
export interface NextPlace extends NamedPlace {
  /** Null where the reader may not see it yet. */
  readonly name: string | null
  /** EDTF; null where no date is known. */
  readonly released: string | null
}

/** @param ref of an installment of the work, as `datedUnitsOf` gives it */
export function nextPlace(visible: Visible, work: Work, ref: string): NextPlace {
  const released = datedUnitsOf(work).find(({ unit }) => unit === ref)?.released ?? null
  return { ...namedPlace({ works: [work] }, ref), name: installmentName(visible, ref), released }
}
