import { statementsOf } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { Belief } from '../../universe/beliefsOf.js'
import { inForce } from '../../universe/inForce.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { ruledOn } from '../../universe/ruledOn.js'
import { ruledPoint } from '../../universe/ruledPoint.js'
import { visibleBeliefs } from '../visibleBeliefs.js'
import { jobsElsewhere } from './jobsElsewhere.js'
import { yearsOfOurs } from './yearsOfOurs.js'

/**
 * Why a statement wants a keeper's eye: its source is not sure, somebody says otherwise, others that are as good say
 * something else, its reveal point is only what is always safe, or it may give away more than it says, by a year of our
 * world within the story (`dated`) or by somebody's job elsewhere (`elsewhere`).
 */
export type ReviewReason = 'unsure' | 'disputed' | 'contradicted' | 'bound' | 'dated' | 'elsewhere'

export interface DoubtfulRow {
  readonly row: number
  readonly id: string
  readonly reasons: readonly ReviewReason[]
}

const kept = new WeakMap<Visible, readonly DoubtfulRow[]>()

/**
 * The rows that want a keeper's eye, the least sure first; of equally sure ones those with more reasons, then by id. What
 * a keeper decided, and what was taken back, is not among them.
 */
export function doubtfulRows(visible: Visible): readonly DoubtfulRow[] {
  const rows = kept.get(visible) ?? findDoubtful(visible)
  kept.set(visible, rows)
  return rows
}

function findDoubtful(visible: Visible): readonly DoubtfulRow[] {
  const { statements } = visible
  const contradicted = contradictedIds(visible)
  const isDated = yearsOfOurs(visible)
  const elsewhere = jobsElsewhere(visible)
  const found: DoubtfulRow[] = []
  for (let row = 0; row < statements.end; row += 1) {
    if (!statements.has(row)) continue
    const id = statements.idOf(row)
    const doubt = statements.doubtOf(row)
    const isBound = statements.basisOf(row) === 'bound'
    const hasRemarks = statements.hasRemarks(row)
    const tells = tellingMore(row)
    if (doubt === 0 && !isBound && !hasRemarks && !contradicted.has(id) && tells.length === 0) continue
    const remarks = hasRemarks ? remarksOn(visible, row) : NO_REMARKS
    if (remarks.isDecided) continue
    const reasons: ReviewReason[] = []
    if (doubt > 0) reasons.push('unsure')
    if (remarks.isDisputed) reasons.push('disputed')
    if (contradicted.has(id)) reasons.push('contradicted')
    if (isBound && !remarks.isPlaced) reasons.push('bound')
    if (!remarks.isPlaced) reasons.push(...tells)
    if (reasons.length > 0) found.push({ row, id, reasons })
  }
  return found.toSorted(
    (a, b) =>
      statements.doubtOf(b.row) - statements.doubtOf(a.row) ||
      b.reasons.length - a.reasons.length ||
      (a.id < b.id ? -1 : 1),
  )

  function tellingMore(row: number): readonly ReviewReason[] {
    return [
      ...(isDated(row) ? (['dated'] as const) : []),
      ...(elsewhere.has(row) ? (['elsewhere'] as const) : []),
    ]
  }
}

const NO_REMARKS = { isDecided: false, isDisputed: false, isPlaced: false }

function remarksOn({ statements }: Visible, row: number): typeof NO_REMARKS {
  const statement = statements.statementIn(row)
  return {
    isDecided: ruledOn(statement) !== null || isWithdrawn(statement),
    isDisputed: inForce(statement).some(({ stance }) => stance === 'disputes'),
    isPlaced: ruledPoint(statement) !== null,
  }
}

/** Statements with another answer to the same question beside them that nothing sets apart but chance, or that denies them. */
function contradictedIds(visible: Visible): ReadonlySet<string> {
  const asked = statementsOf(visible, ['release', 'production', 'status', 'format'])
  const denied = new Set<number>()
  for (let row = 0; row < visible.statements.end; row += 1) {
    if (!visible.statements.has(row) || !visible.statements.isNegated(row)) continue
    const predicate = visible.statements.predicateOf(row)
    for (const other of visible.statements.rowsAbout([visible.statements.subjectOf(row)]))
      if (visible.statements.predicateOf(other) === predicate) denied.add(other)
  }
  const all = new Map(
    [...asked, ...visible.statements.statementsIn(Uint32Array.from(denied))].map((each) => [each.id, each]),
  )
  const undecided = visibleBeliefs(visible, [...all.values()]).filter(isUndecided)
  return new Set(undecided.flatMap(({ statements }) => statements.map(({ id }) => id)))
}

const isUndecided = ({ because }: Belief): boolean => because === 'first of equals' || because === 'affirmed'
