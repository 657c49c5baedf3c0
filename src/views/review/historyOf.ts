import { findById } from '../../horizon/findById.js'
import { givesName } from '../../horizon/nameIndex.js'
import { identitiesOf } from '../../horizon/identities.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { KnownStatement, Stance } from '../../model/statement.js'
import { inForce, undoneAmong } from '../../universe/inForce.js'
import { rulingOfPoint } from '../../universe/ruledPoint.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { namerFor } from '../namedStatement.js'
import { toldSources } from '../toldSource.js'

/** What was recorded of a statement, or decided of all that is said of somebody, as far as the reader may know of it. */
export interface History {
  /** By when it was recorded. */
  readonly entries: readonly HistoryEntry[]
  /** The names of somebody, each with the id of the statement that gives it; none for a statement. */
  readonly names: readonly { readonly id: string; readonly name: string }[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface HistoryEntry {
  /** RFC 3339; when a keeper decided it, else when it was recorded; null for what never was. */
  readonly on: string | null
  readonly stance: Stance
  readonly statement: { readonly id: string; readonly words: string }
  /** The keeper, or the outlet. */
  readonly by: string | null
  /** EDTF: when it was said. */
  readonly said: string | null
  /** A keeper's reason, or the words of a source. */
  readonly words: string | null
  /** The id of the ruling; null for what no keeper decided. */
  readonly ruling: string | null
  readonly holds: boolean
  /** The id of the ruling that it undoes. */
  readonly undoes: string | null
  readonly correctedBy: string | null
  /** The reveal point that it sets, as long as that is the one that holds. */
  readonly reveals: readonly string[] | null
}

/**
 * @param id of a statement, or of an entity as it is shown
 * @returns null where nothing that the reader may know of has that id
 */
export function historyOf(visible: Visible, id: string): History | null {
  const row = visible.statements.rowWith(id)
  if (row !== null) return { entries: historyEntries(visible, chainOf(visible, row)), names: [], next: null }
  const { shownAs, nameOf } = identitiesOf(visible)
  const shown = shownAs(id)
  if (nameOf(shown) === null) return null
  const about = rowsAbout(visible, shown)
  const ruled = about.filter((each) =>
    visible.statements.statementIn(each).sources.some(({ ruling }) => ruling !== undefined),
  )
  const names = visible.statements
    .statementsIn(about)
    .filter((each) => givesName(each) && !isWithdrawn(each) && shownAs(each.subject) === shown)
    .map(({ id: name, value }) => ({ id: name, name: value ?? '' }))
  return {
    entries: historyEntries(visible, ruled),
    names: findById(visible.works, shown) === undefined ? names : [],
    next: null,
  }
}

/** A statement with all that it was corrected from and by. */
function chainOf({ statements }: Visible, row: number): Uint32Array {
  const chain = new Set([row])
  for (const each of chain) {
    const its = statements.statementIn(each).sources.flatMap(({ ruling }) => ruling?.id ?? [])
    for (const id of its) {
      for (const other of statements.rowsRuled(id))
        if (statements.statementIn(other).sources.some(({ ruling }) => ruling?.id === id)) chain.add(other)
    }
  }
  return Uint32Array.from(chain)
}

/** What was recorded and decided of the statements in some visible rows, the earliest first. */
export function historyEntries(visible: Visible, rows: Uint32Array): HistoryEntry[] {
  const { statement: named } = namerFor(visible)
  return visible.statements
    .statementsIn(rows)
    .flatMap((known) => {
      const { id, words } = named(known)
      return entriesOf(visible, known, { id, words })
    })
    .toSorted((a, b) => compare(a.on ?? '', b.on ?? '') || compare(JSON.stringify(a), JSON.stringify(b)))
}

function entriesOf(
  visible: Visible,
  known: KnownStatement,
  statement: HistoryEntry['statement'],
): HistoryEntry[] {
  const holding = new Set(inForce(known))
  const undoings = undoneAmong(known.sources)
  // One that holds no more may name what its reader has not seen.
  const point = rulingOfPoint(known)?.id
  return known.sources.map((source) => {
    const { ruling, stance = 'asserts', correctedBy = null, quote } = source
    const [told] = toldSources(visible, { sources: [source] })
    return {
      on: ruling?.on ?? source.recordedOn ?? null,
      stance,
      statement,
      by: ruling?.keeper ?? told?.by ?? null,
      said: source.said,
      words: quote,
      ruling: ruling?.id ?? null,
      holds: stance === 'undoes' ? !undoings(ruling?.id) : holding.has(source),
      undoes: ruling?.undoes ?? null,
      correctedBy,
      reveals: ruling?.id === point ? (ruling?.reveals ?? null) : null,
    }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
