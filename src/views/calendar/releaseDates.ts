/** What was said of when each thing of a work comes out, and whether it still will. */
import { statementsSayingOf } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Belief } from '../../universe/beliefsOf.js'
import { visibleBeliefs } from '../visibleBeliefs.js'

export interface ReleaseDates {
  /** Everything that somebody says is out some time, each with what stands now. */
  readonly told: readonly Belief[]
  /** Of the work and its seasons that somebody cancelled, by reference: what was said of their making. */
  readonly making: ReadonlyMap<string, Belief>
}

/** @param work the id of the work that is asked about */
export function releaseDatesOf(visible: Visible, work: string): ReleaseDates {
  const told = visibleBeliefs(visible, statementsSayingOf(visible, work, ['release']))
  let making: ReleaseDates['making'] | null = null
  return {
    told,
    get making() {
      return (making ??= byRef(cancellationsOf(visible, work)))
    },
  }
}

const cancellationsOf = (visible: Visible, work: string): Belief[] =>
  visibleBeliefs(visible, statementsSayingOf(visible, work, ['production'])).filter(({ statements }) =>
    statements.some(({ value }) => value === 'cancelled'),
  )

const byRef = (beliefs: readonly Belief[]): ReadonlyMap<string, Belief> =>
  new Map(
    beliefs.flatMap((belief) => {
      const [first] = belief.statements
      return first === undefined ? [] : [[releasedRef(first), belief] as const]
    }),
  )

/** Not its trailer, or its book. */
export const isItself = ({ value }: Pick<KnownStatement, 'value'>): boolean =>
  value === null || value === 'premiere'

/** Which work, season or installment a statement says something of. */
export function releasedRef({ subject, season, installment }: KnownStatement): string {
  if (season === null) return installment === null ? subject : partRef(subject, installment)
  return installment === null ? partRef(subject, season) : episodeRef(subject, season, installment)
}

/**
 * Whether one of these was cancelled and stays so. What was out before somebody said so was not cancelled: it is what
 * comes after it that was.
 * @param when EDTF: when it is, or was to be, out
 */
export function isCancelled(refs: readonly string[], when: string | null, { making }: ReleaseDates): boolean {
  const day = when === null ? null : (boundsOf(when)?.last ?? null)
  return refs.some((ref) => {
    const stands = making.get(ref)?.stands ?? null
    if (stands?.value !== 'cancelled' || stands.negated || stands.certainty !== 'certain') return false
    const said = stands.sources.flatMap((source) => source.said ?? [])
    return day !== null && said.some((each) => (boundsOf(each)?.first ?? day) < day)
  })
}
