/** Who plays in something and who made it: one line each, however many statements say so. */
import type { Visible } from '../horizon/visible.js'
import { CERTAINTIES, type Certainty } from '../model/certainty.js'
import type { Named } from '../model/entity.js'
import { episodeRef, partRef } from '../model/installmentRef.js'
import { CREDIT_ROLES, type Predicate } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'
import { isWithdrawn } from '../universe/isWithdrawn.js'
import { firstLearnt } from './firstLearnt.js'
import { inOrderLearnt } from './inOrderLearnt.js'
import { namedPlace, type NamedPlace } from './namedPlace.js'
import { namerFor, type Namer } from './namedStatement.js'

export interface Billing {
  /** The person or company. */
  readonly who: Named
  /** Whom they play; null where that is not known, and for whoever made it. */
  readonly character: Named | null
  /** What they made it as, or what is said of a part without a name; null for neither. */
  readonly role: string | null
  /** The seasons and installments that it is said of; empty where it is said of the work. */
  readonly in: readonly NamedPlace[]
  /** The surest. */
  readonly certainty: Certainty
  /** The ids of the statements that say so, in the order learnt. */
  readonly statements: readonly string[]
}

const PLAYING: readonly Predicate[] = ['plays', 'cast']

/**
 * Of visible rows those that say who plays: whoever is only said to be in it stands there only where nobody says as what.
 * In the order learnt; of many the first.
 */
export function castIn(visible: Visible, rows: Uint32Array): Billing[] {
  const billings = billingsIn(visible, rows, PLAYING)
  const withPart = new Set(
    billings.flatMap(({ who, character, role }) => ((character ?? role) ? [who.id] : [])),
  )
  return billings.filter(({ who, character, role }) => (character ?? role) !== null || !withPart.has(who.id))
}

/** Of visible rows those that say who made it, by role, those of one role in the order learnt; of many the first. */
export const creditsIn = (visible: Visible, rows: Uint32Array): Billing[] =>
  billingsIn(visible, rows, ['credit']).toSorted((a, b) => rankOf(a) - rankOf(b))

const RANKS = new Map<string | null, number>(CREDIT_ROLES.map((role, rank) => [role, rank]))
const rankOf = ({ role }: Billing): number => RANKS.get(role) ?? CREDIT_ROLES.length

function billingsIn(visible: Visible, rows: Uint32Array, predicates: readonly Predicate[]): Billing[] {
  const { statements } = visible
  const asked = rows.filter((row) => predicates.includes(statements.predicateOf(row)))
  const namer = namerFor(visible)
  const billings = new Map<string, KnownStatement[]>()
  for (const statement of inOrderLearnt(visible, firstLearnt(visible, asked).statements)) {
    if (statement.negated || isWithdrawn(statement)) continue
    const key = keyOf(statement, namer)
    const there = billings.get(key)
    if (there === undefined) billings.set(key, [statement])
    else there.push(statement)
  }
  return [...billings.values()].map((said) => billingOf(visible, said, namer))
}

function keyOf({ subject, predicate, object, role, value }: KnownStatement, { named }: Namer): string {
  const character = predicate === 'plays' && object !== null ? named(object).id : null
  return JSON.stringify([named(subject).id, character, roleOf({ predicate, role, value })])
}

const roleOf = ({ predicate, role, value }: Pick<KnownStatement, 'predicate' | 'role' | 'value'>) =>
  predicate === 'credit' ? role : value

function billingOf(visible: Visible, said: readonly KnownStatement[], { named }: Namer): Billing {
  const [first] = said
  if (first === undefined) throw new TypeError('a billing is what somebody says')
  const { predicate, subject, object } = first
  const refs = new Set(said.flatMap((each) => placeOf(each) ?? []))
  const surest = CERTAINTIES.find((each) => said.some(({ certainty }) => certainty === each))
  return {
    who: named(subject),
    character: predicate === 'plays' && object !== null ? named(object) : null,
    role: roleOf(first),
    in: [...refs].map((ref) => namedPlace(visible, ref)),
    certainty: surest ?? 'unknown',
    statements: said.map(({ id }) => id),
  }
}

function placeOf({ work, season, installment }: KnownStatement): string | null {
  if (work === null || (season === null && installment === null)) return null
  if (season === null) return partRef(work, installment ?? 0)
  return installment === null ? partRef(work, season) : episodeRef(work, season, installment)
}
