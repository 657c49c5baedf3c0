import { rowsAbout } from '../../horizon/statementsAbout.js'
import { statementWith } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import { findAsked } from '../findAsked.js'
import { firstLearnt } from '../firstLearnt.js'
import { underWhereLearnt } from '../underWhereLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { toldSources, type ToldSource } from '../toldSource.js'

/** What statements rest on. */
export interface Why {
  readonly statements: readonly Grounds[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface Grounds {
  readonly statement: NamedStatement
  /** Where the reader learnt it; null for what is public. */
  readonly in: NamedPlace | null
  /** The earliest said first. */
  readonly sources: readonly ToldSource[]
}

/**
 * The words behind one statement, or behind all that is known of whoever is called so, in the order learnt.
 * @param question with the id of a statement, as `who --json` shows it, or a name
 * @returns null where nothing that they may know of has that id or bears that name
 */
export function whyIsIt(visible: Visible, question: Question): Why | null {
  const { id = question.words, limit = Number.POSITIVE_INFINITY, after } = question
  const asked = statementWith(visible, id)
  if (asked !== undefined) return { statements: groundsOf(visible, [asked]), next: null }
  const ids = findAsked(visible, question)
  if (ids.length === 0) return null
  const about = new Set(ids.flatMap((each) => [...rowsAbout(visible, each)]))
  const rows = Uint32Array.from(about).filter((row) => hasGrounds(visible, row))
  const { statements, rest } = firstLearnt(visible, rows, { most: limit, after })
  const grounds = groundsOf(visible, statements)
  return { statements: grounds, next: rest === 0 ? null : (grounds.at(-1)?.statement.id ?? null) }
}

/** A name needs no grounds, unless somebody gives some. */
const hasGrounds = ({ statements }: Visible, row: number): boolean =>
  statements.predicateOf(row) !== 'name' || statements.statementIn(row).sources.length > 0

function groundsOf(visible: Visible, statements: readonly KnownStatement[]): Grounds[] {
  const { statement } = namerFor(visible)
  return underWhereLearnt(visible, statements).flatMap((group) =>
    group.statements.map((each) => ({
      statement: statement(each),
      in: group.ref === null ? null : namedPlace(visible, group.ref),
      sources: toldSources(visible, each),
    })),
  )
}
