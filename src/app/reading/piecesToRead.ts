import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { PREDICATES_READ } from '../../reading/predicatesRead.js'
import { rowsOf } from '../../universe/rowsOf.js'
import { StatementRows } from '../../universe/statementRows.js'

/** A part of what reading takes of a universe. */
export type UniversePiece = Partial<Pick<Universe, 'works' | 'entities'>> & {
  readonly statements?: readonly KnownStatement[]
}

/** So many take a millisecond or two to hand over. */
const WORKS = 25
const ENTITIES = 1000
const STATEMENTS = 200

/** What reading takes of a universe, in pieces that are soon handed to a thread: others are answered between them. */
export function* piecesToRead({ works, entities, statements }: Universe): Generator<UniversePiece, void> {
  for (let at = 0; at < works.length; at += WORKS) yield { works: works.slice(at, at + WORKS) }
  for (let at = 0; at < entities.length; at += ENTITIES) yield { entities: entities.slice(at, at + ENTITIES) }
  const all = statements instanceof StatementRows ? statements : rowsOf(statements)
  const rows = all.inIdOrder(all.rowsOf(PREDICATES_READ))
  for (let at = 0; at < rows.length; at += STATEMENTS) {
    const some = Array.from(rows.subarray(at, at + STATEMENTS), (row) => all.statementIn(row))
    yield { statements: some.map((each) => ({ ...each, sources: [] })) }
  }
}
