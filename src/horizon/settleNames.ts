import type { Entity, Universe } from '../model/universe.js'
import type { EntityKind } from '../model/entity.js'
import type { KnownStatement } from '../model/statement.js'
import type { Work } from '../model/work.js'
import {
  givesNameAway,
  hiddenNamesIn,
  hiddenWordsOf,
  type HiddenWords,
  type KnownName,
} from './hiddenWords.js'
import { isDescriptive } from './spellings.js'

/** Which names a reader may see, whom they can name, and which words would name anyone else. */
export interface SettledNames {
  /** Entities with a name that shows, and all works, which are public. */
  readonly nameable: ReadonlySet<string>
  /** `name` and `alias` statements that do not show. */
  readonly hidden: ReadonlySet<KnownStatement>
  readonly hiddenWords: HiddenWords
}

/**
 * Settles the names of a universe, given which statements' own reveal points have been seen.
 *
 * A name can hide in two more ways: it speaks of an entity that cannot be named, or it describes somebody by a
 * name that is hidden (“Stryker's brother”). Each name that goes can take others with it, so this repeats until
 * nothing more goes. What is left is the greatest set in which nothing depends on a hidden name, whatever the order
 * in which the statements came.
 */
export function settleNames(
  universe: Universe,
  revealed: (statement: KnownStatement) => boolean,
): SettledNames {
  const names = universe.statements.filter(({ predicate }) => predicate === 'name' || predicate === 'alias')
  const board = newBoard(universe, names)
  for (const statement of names) if (!revealed(statement)) hide(board, statement)
  for (const statement of names) if (!speaksOnlyOf(statement, board.left)) hide(board, statement)
  for (const [id, left] of board.left) if (left === 0) hideAllOn(board, id)
  for (;;) {
    const hiddenWords = wordsOf(universe, board, names)
    const telling = names.filter(
      (statement) => !board.hidden.has(statement) && tellsAnotherName(statement, hiddenWords),
    )
    if (telling.length === 0) return { nameable: nameableOn(board), hidden: board.hidden, hiddenWords }
    for (const statement of telling) hide(board, statement)
  }
}

/** Whether everything that a statement speaks of is among `known`. */
export function speaksOnlyOf({ subject, object, work }: KnownStatement, known: Known): boolean {
  return known.has(subject) && (object === null || known.has(object)) && (work === null || known.has(work))
}

/** A set of ids, or the keys of a map. */
type Known = Pick<ReadonlySet<string>, 'has'>

/** A statement that gives its subject a name: not one of an installment, and not one that is denied. */
export function givesName({ predicate, value, negated, season, installment }: KnownStatement): boolean {
  return predicate === 'name' && value !== null && !negated && season === null && installment === null
}

/** The state of the settling. */
interface Board {
  /** How many names of each entity still show; works never run out. */
  readonly left: Map<string, number>
  readonly namesMentioning: ReadonlyMap<string, readonly KnownStatement[]>
  readonly hidden: Set<KnownStatement>
}

function newBoard({ entities, works }: Universe, names: readonly KnownStatement[]): Board {
  const left = new Map(entities.map(({ id }) => [id, 0]))
  for (const { id } of works) left.set(id, Number.POSITIVE_INFINITY)
  const namesMentioning = new Map<string, KnownStatement[]>()
  for (const statement of names) {
    const count = left.get(statement.subject)
    if (count !== undefined && givesName(statement)) left.set(statement.subject, count + 1)
    for (const id of [statement.subject, statement.object, statement.work]) {
      if (id === null) continue
      const mentioning = namesMentioning.get(id)
      if (mentioning === undefined) namesMentioning.set(id, [statement])
      else mentioning.push(statement)
    }
  }
  return { left, namesMentioning, hidden: new Set() }
}

/** Hides a name; where it was an entity's last, then also every name that speaks of that entity, and so on. */
function hide(board: Board, statement: KnownStatement): void {
  const waiting = [statement]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (board.hidden.has(next)) continue
    board.hidden.add(next)
    const left = board.left.get(next.subject)
    if (left === undefined || !givesName(next)) continue
    board.left.set(next.subject, left - 1)
    if (left === 1) waiting.push(...(board.namesMentioning.get(next.subject) ?? []))
  }
}

function hideAllOn(board: Board, id: string): void {
  for (const statement of board.namesMentioning.get(id) ?? []) hide(board, statement)
}

const nameableOn = ({ left }: Board): ReadonlySet<string> =>
  new Set([...left].filter(([, count]) => count > 0).map(([id]) => id))

/**
 * Whether a name is made of a hidden one. Proper names are not: people share parts of theirs, and that tells nothing.
 * A description may use the other names of whom it describes, but an alias may not: it says that it is a name.
 */
function tellsAnotherName({ predicate, value, subject }: KnownStatement, hiddenWords: HiddenWords): boolean {
  if (value === null) return false
  if (predicate === 'alias') return givesNameAway(hiddenWords, value)
  return isDescriptive(value) && hiddenNamesIn(hiddenWords, value).some(({ entity }) => entity !== subject)
}

function wordsOf(universe: Universe, board: Board, names: readonly KnownStatement[]): HiddenWords {
  const kinds = new Map(universe.entities.map(({ id, kind }: Entity) => [id, kind]))
  const known: KnownName[] = universe.works.flatMap(publicNames)
  const hidden: KnownName[] = []
  for (const statement of names) {
    const name = nameIn(statement, kinds)
    if (name === null) continue
    if (board.hidden.has(statement)) hidden.push(name)
    // Only proper names excuse the words in them: a description must not vouch for itself.
    else if (givesName(statement) && !isDescriptive(name.name)) known.push(name)
  }
  return hiddenWordsOf(hidden, known)
}

function nameIn(statement: KnownStatement, kinds: ReadonlyMap<string, EntityKind>): KnownName | null {
  const { subject, value, revealedIn, season, installment } = statement
  if (value === null || statement.negated) return null
  const kind = season === null && installment === null ? (kinds.get(subject) ?? 'thing') : 'installment'
  return { name: value, entity: subject, kind, revealedIn }
}

const publicNames = ({ id, name, otherNames }: Work): KnownName[] =>
  [name, ...otherNames].map((each) => ({ name: each, entity: id, kind: 'work', revealedIn: [] }))
