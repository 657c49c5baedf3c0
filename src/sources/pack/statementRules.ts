import type { EntityKind } from '../../model/entity.js'
import type { Predicate } from '../../model/predicate.js'
import { CREDIT_ROLES, STAGES } from '../../model/predicate.js'
import type { PackStatement } from './pack.js'

/** What a statement with a certain predicate must hold. */
export interface StatementRule {
  /** Of each group at least one key must be there. */
  readonly needs: readonly (readonly (keyof PackStatement)[])[]
  /** Kinds that the subject and the object may have; any where nothing is said. */
  readonly subject?: readonly EntityKind[]
  readonly object?: readonly EntityKind[]
  readonly roles?: readonly string[]
  readonly values?: readonly string[]
}

/** How a work can follow another. */
const FOLLOWING = ['sequel', 'prequel', 'remake', 'reboot', 'spin-off'] as const

const WORK: readonly EntityKind[] = ['work']
const PERSON: readonly EntityKind[] = ['person']
const MAKER: readonly EntityKind[] = ['person', 'organisation']
const NO_WORK: readonly EntityKind[] = ['person', 'character', 'organisation', 'place', 'thing']

export const STATEMENT_RULES: Readonly<Record<Predicate, StatementRule>> = {
  name: { needs: [['value']] },
  sameAs: { needs: [['object']], subject: NO_WORK, object: NO_WORK },
  alias: { needs: [['value']] },
  plays: { needs: [['object', 'value']], subject: PERSON, object: ['character'] },
  cast: { needs: [['object', 'work']], subject: PERSON, object: WORK },
  credit: { needs: [['role'], ['object', 'work']], subject: MAKER, object: WORK, roles: CREDIT_ROLES },
  format: { needs: [['value']], subject: WORK },
  'airs-on': { needs: [['object', 'value']], subject: WORK, object: ['organisation'] },
  // "No date yet" is worth saying too.
  release: { needs: [['happens', 'negated']], subject: WORK },
  production: { needs: [['value']], subject: WORK, values: STAGES },
  adapts: { needs: [['object', 'value']], subject: WORK },
  follows: { needs: [['object', 'value']], subject: WORK, object: WORK, roles: FOLLOWING },
  'part-of': { needs: [['object', 'value']], subject: WORK, object: WORK },
  'crosses-over-with': { needs: [['object', 'value']], subject: WORK, object: WORK },
  'set-in': { needs: [['object', 'value']], object: ['place'] },
  said: { needs: [['value']], subject: NO_WORK },
  status: { needs: [['value']], subject: NO_WORK },
  relation: { needs: [['object', 'value']], subject: NO_WORK, object: NO_WORK },
  trait: { needs: [['value']], subject: NO_WORK },
  event: { needs: [['value']] },
  'worked-on': { needs: [['object', 'work', 'value']], subject: MAKER, object: WORK },
  'about-production': { needs: [['value']] },
}
