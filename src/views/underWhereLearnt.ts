import { whereLearnt } from '../horizon/whereLearnt.js'
import type { Visible } from '../horizon/visible.js'
import type { KnownStatement } from '../model/statement.js'
import { inOrderLearnt } from './inOrderLearnt.js'

/** What was learnt in one place. */
export interface LearntThere {
  /** A reference; null for what is public. */
  readonly ref: string | null
  readonly statements: readonly KnownStatement[]
}

/** Statements in the order in which a viewer learns them, those of one place together. */
export const underWhereLearnt = (visible: Visible, statements: readonly KnownStatement[]): LearntThere[] =>
  byWhereLearnt(visible, inOrderLearnt(visible, statements))

/** As `underWhereLearnt`, of statements that are in that order. */
export function byWhereLearnt(visible: Visible, inOrder: readonly KnownStatement[]): LearntThere[] {
  const groups: { ref: string | null; statements: KnownStatement[] }[] = []
  for (const statement of inOrder) {
    const { ref } = whereLearnt(visible, statement.revealedIn)
    const last = groups.at(-1)
    if (last?.ref === ref) last.statements.push(statement)
    else groups.push({ ref, statements: [statement] })
  }
  return groups
}
