import { findNamed } from '../../horizon/findNamed.js'
import { statementsAbout } from '../../horizon/statementsAbout.js'
import { statementWith } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement } from '../../model/statement.js'
import { underWhereLearnt } from '../underWhereLearnt.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { toldSources, type ToldSource } from '../toldSource.js'

/** What statements rest on. */
export interface Why {
  readonly statements: readonly Grounds[]
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
export function whyIsIt(visible: Visible, { words }: Question): Why | null {
  const asked = statementWith(visible, words)
  if (asked !== undefined) return groundsOf(visible, [asked])
  const ids = findNamed(visible, words)
  if (ids.length === 0) return null
  // A name needs no grounds, unless somebody gives some.
  const about = new Map(
    ids
      .flatMap((id) => statementsAbout(visible, id))
      .filter(({ predicate, sources }) => predicate !== 'name' || sources.length > 0)
      .map((each) => [each.id, each]),
  )
  return groundsOf(visible, [...about.values()])
}

function groundsOf(visible: Visible, statements: readonly KnownStatement[]): Why {
  const { statement } = namerFor(visible)
  return {
    statements: underWhereLearnt(visible, statements).flatMap((group) =>
      group.statements.map((each) => ({
        statement: statement(each),
        in: group.ref === null ? null : namedPlace(visible, group.ref),
        sources: toldSources(visible, each),
      })),
    ),
  }
}
