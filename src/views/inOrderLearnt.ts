import { byLateness, whereLearnt } from '../horizon/whereLearnt.js'
import type { Visible } from '../horizon/visible.js'
import { boundsOf } from '../model/moment.js'
import { PREDICATES } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'

const PLACES = new Map(Object.keys(PREDICATES).map((predicate, place) => [predicate, place]))

/**
 * Statements in the order in which a viewer learns them: what is public first, then by where in release order they are
 * revealed; of those revealed together, by when they happen, then by predicate, then by id, which says nothing.
 */
export function inOrderLearnt(visible: Visible, statements: readonly KnownStatement[]): KnownStatement[] {
  return statements
    .map((statement) => ({
      statement,
      learnt: whereLearnt(visible, statement.revealedIn),
      day: statement.happens === null ? '' : (boundsOf(statement.happens)?.first ?? ''),
      place: PLACES.get(statement.predicate) ?? 0,
    }))
    .toSorted(
      (a, b) =>
        byLateness(a.learnt, b.learnt) ||
        compare(a.day, b.day) ||
        a.place - b.place ||
        compare(a.statement.id, b.statement.id),
    )
    .map(({ statement }) => statement)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
