import type { Visible } from '../../horizon/visible.js'
import { findAsked } from '../findAsked.js'
import type { Question } from '../outlet.js'
import { workWhen, type WorkWhen } from './workWhen.js'

/** When works of one name come out, and how they come about. */
export interface When {
  readonly works: readonly WorkWhen[]
}

/**
 * The outline of every work that is called so, and what was said of its making and of when it is out.
 * @returns null where no work is
 */
export function whenIs(visible: Visible, question: Question): When | null {
  const ids = new Set(findAsked(visible, question))
  const works = visible.works.filter(({ id }) => ids.has(id))
  return works.length === 0 ? null : { works: works.map((work) => workWhen(visible, work)) }
}
