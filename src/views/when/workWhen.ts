import { installmentName } from '../../horizon/installmentNames.js'
import { statementsSayingOf } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import { repeatsOutline } from '../../horizon/repeatsOutline.js'
import type { Named } from '../../model/entity.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { Predicate } from '../../model/predicate.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Installment, Work, WorkKind } from '../../model/work.js'
import { namerFor } from '../namedStatement.js'
import { toldBelief, type ToldBelief } from '../toldBelief.js'
import { visibleBeliefs } from '../visibleBeliefs.js'

export interface WorkWhen extends Named {
  readonly format: WorkKind
  /** EDTF, by the outline; null where it gives no date to the whole. */
  readonly released: string | null
  /** In their order; of a work without seasons one, if it has installments. */
  readonly parts: readonly Part[]
  readonly production: readonly ToldBelief[]
  readonly releases: readonly ToldBelief[]
}

export interface Part {
  /** Null of a work without seasons. */
  readonly season: number | null
  /** Null where the reader may not see it yet, or there is none. */
  readonly name: string | null
  readonly installments: readonly NamedInstallment[]
}

export interface NamedInstallment extends Installment {
  readonly ref: string
  readonly name: string | null
}

/** The outline of one work, and what was said of its making and of when it is out. */
export function workWhen(visible: Visible, work: Work): WorkWhen {
  const namer = namerFor(visible)
  const told = (predicate: Predicate): ToldBelief[] =>
    visibleBeliefs(visible, statementsSayingOf(visible, work.id, [predicate]).toSorted(byPart))
      .filter(({ statements }) => !statements.every((each) => repeatsOutline(visible, each)))
      .map((belief) => toldBelief(belief, { visible, namer, format: work.kind }))
  return {
    ...namer.named(work.id),
    format: work.kind,
    released: work.released,
    parts: partsOf(visible, work),
    production: told('production'),
    releases: told('release'),
  }
}

function partsOf(visible: Visible, { id, seasons, installments }: Work): Part[] {
  const named = (each: Installment, ref: string): NamedInstallment => ({
    ...each,
    ref,
    name: installmentName(visible, ref),
  })
  if (seasons.length > 0) {
    return seasons.map(({ number, installments: inSeason }) => ({
      season: number,
      name: installmentName(visible, partRef(id, number)),
      installments: inSeason.map((each) => named(each, episodeRef(id, number, each.number))),
    }))
  }
  if (installments.length === 0) return []
  return [
    {
      season: null,
      name: null,
      installments: installments.map((each) => named(each, partRef(id, each.number))),
    },
  ]
}

/** The whole before its parts, in their order; the thing itself before its trailer. */
function byPart(a: KnownStatement, b: KnownStatement): number {
  const inNumbers = (a.season ?? 0) - (b.season ?? 0) || (a.installment ?? 0) - (b.installment ?? 0)
  if (inNumbers !== 0 || a.predicate === 'production') return inNumbers
  const [x, y] = [a.value ?? '', b.value ?? '']
  return x < y ? -1 : x > y ? 1 : 0
}
