import { someUnder } from '../../universe/chains.js'
import { predicateIn } from '../../universe/statementColumns.js'
import { findNumber } from '../../universe/textTable.js'
import { identitiesOf } from '../identities.js'
import type { Visible } from '../visible.js'
import type { AskedWord, Tier, TiersOf } from './askedWords.js'
import { gradeOf, bitsAt, markGrade } from './marks.js'
import { namesVisible } from './nameRows.js'
import { forEachTextWith, someTextWith } from './wordedTexts.js'
import { mannerAt, type WordIndex } from './wordIndex.js'

/** A word of a question, how well some words answer it, and whatever leads to statements that hold one of them. */
export interface RowTerm {
  /** Of the word among those asked for. */
  readonly place: number
  readonly grade: number
  readonly words: readonly number[]
  /** Whoever has a visible name with one of these words, or is one with somebody who has. */
  readonly entities: readonly number[]
  /** In how many rows to look, hidden ones among them: it decides where to look first, and nothing else. */
  readonly rows: number
}

/** A word asked for, and in which way it is answered. */
export interface Asking {
  readonly word: AskedWord
  /** Of the word among those asked for. */
  readonly place: number
  readonly tiersOf: TiersOf
}

/** Marks the words that answer one asked for and whomever they name, and says where to look for statements. */
export function takeTerms(visible: Visible, index: WordIndex, { word, place, tiersOf }: Asking): RowTerm[] {
  const own = tiersOf(index.tree, word)
  const ofNames = tiersOf(index.names.tree, word)
  const grades = [...new Set([...own, ...ofNames].map(({ grade }) => grade))].toSorted((a, b) => b - a)
  return grades.map((grade) => {
    const words = wordsOf(own, grade)
    const entities = takeNamed(visible, index, { words: wordsOf(ofNames, grade), place, grade })
    let rows = 0
    for (const each of words) {
      markGrade(index.wordMarks, each, { place, grade })
      rows += index.wordRows[each] ?? 0
    }
    for (const entity of entities) rows += index.entityRows[entity] ?? 0
    return { place, grade, words, entities, rows }
  })
}

const wordsOf = (tiers: readonly Tier[], wanted: number): readonly number[] =>
  tiers.find(({ grade }) => grade === wanted)?.words ?? []

interface Naming {
  /** Words of names. */
  readonly words: readonly number[]
  readonly place: number
  readonly grade: number
}

/** Marks whoever has a visible name with one of these words, or is one with somebody who has. */
function takeNamed(visible: Visible, index: WordIndex, { words, place, grade }: Naming): number[] {
  const { names, entityMarks } = index
  const isVisible = namesVisible(names, visible)
  const together = togetherWith(visible)
  const entities: number[] = []
  const take = (entity: number): void => {
    if (gradeOf(bitsAt(entityMarks, entity), place) >= grade) return
    markGrade(entityMarks, entity, { place, grade })
    entities.push(entity)
  }
  for (const word of words) {
    forEachTextWith(names.words, word, (name) => {
      const entity = names.entities[name] ?? 0
      if (entity === 0 || !isVisible(name)) return
      const others = together.get(entity)
      if (others === undefined) take(entity)
      else others.forEach(take)
    })
  }
  return entities
}

const kept = new WeakMap<Visible, ReadonlyMap<number, readonly number[]>>()

/** By number of an entity all that are one with it, where there are any. */
function togetherWith(visible: Visible): ReadonlyMap<number, readonly number[]> {
  const known = kept.get(visible)
  if (known !== undefined) return known
  const { entities } = visible.statements.columns
  const groups = identitiesOf(visible).groups.map((ids) => ids.map((id) => findNumber(entities, id)))
  const together = new Map(groups.flatMap((group) => group.map((entity) => [entity, group] as const)))
  kept.set(visible, together)
  return together
}

/** Whether some row that a term leads to is what is looked for. All rows that hold its words come up, and some others. */
export function someRowOf(
  visible: Visible,
  index: WordIndex,
  { term, isIt }: { readonly term: RowTerm; readonly isIt: (row: number) => boolean },
): boolean {
  const { columns } = visible.statements
  const { byWords, byEntity, byPredicate, sources } = columns
  const isItInThird = (place: number): boolean => isIt(Math.floor(place / 3))
  // The first two of four places are those of values and roles.
  const isItInFourth = (place: number): boolean => (place & 3) < 2 && isIt(place >>> 2)
  const isItWithSource = (at: number): boolean => isIt(sources.numbers.row[at] ?? 0)
  return (
    term.entities.some((entity) => someUnder(byEntity, entity, isItInThird)) ||
    term.words.some(
      (word) =>
        someTextWith(index.texts, word, (text) => someUnder(byWords, text, isItInFourth)) ||
        someTextWith(index.quotes, word, (quote) => someUnder(sources.byQuote, quote, isItWithSource)) ||
        someTextWith(index.places, word, (place) => someUnder(index.byPlace, place, isIt)) ||
        someTextWith(index.manners, word, (manner) =>
          someUnder(
            byPredicate,
            predicateIn(manner),
            (row) => mannerAt(columns, row) === manner && isIt(row),
          ),
        ),
    )
  )
}
