import { askedWords } from '../../horizon/words/askedWords.js'
import { bestNames, type FoundName } from '../../horizon/words/bestNames.js'
import type { NameRow } from '../../horizon/words/nameRows.js'
import type { Nearness } from '../../horizon/words/nearWords.js'
import { searchWords } from '../../horizon/words/searchWords.js'
import { wordIndexOf } from '../../horizon/words/wordIndex.js'
import type { Visible } from '../../horizon/visible.js'
import type { EntityKind, Named } from '../../model/entity.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import { namerFor, type Namer } from '../namedStatement.js'
import { tellingWords } from './tellingWords.js'
import { WORDING } from './wording.js'

/** What a search finds by name: anybody or anything, or a season or installment that has a name. */
export interface FoundThing {
  readonly kind: EntityKind | 'season' | 'installment'
  /** Of a season or installment its reference: `jessica-jones/1x03`. */
  readonly id: string
  /** The best name that the reader may see. */
  readonly name: string
  /** The name by which it was found, where that is another one. */
  readonly called: string | null
  /** The work that a season or installment belongs to, and its numbers; null for everything else. */
  readonly work: Named | null
  readonly season: number | null
  readonly installment: number | null
}

/** What is looked for among names, and how many things are wanted. */
export interface NameQuestion {
  readonly words: string
  /** Of the last word: whether it may still be being typed. */
  readonly nearness: Nearness
  readonly most: number
}

/** Some things go by many names; only so many for each wanted thing are looked at. */
const NAMES_EACH = 8

/** Whoever and whatever has a name that answers `words`, each once, in the order of `bestNames`. */
export function findThings(visible: Visible, { words, nearness, most }: NameQuestion): FoundThing[] {
  const { names: all } = wordIndexOf(visible.statements.columns, WORDING)
  const asked = askedWords(tellingWords(searchWords(words)), nearness)
  const names = bestNames(visible, all, { words, asked, most: most * NAMES_EACH })
  const namer = namerFor(visible)
  const things = new Map<string, FoundThing>()
  for (const { named, score } of names) {
    if (things.size === most) break
    const thing = thingOf(visible, namer, named)
    if (things.has(thing.id)) continue
    // Of names that answer equally well the best is shown, which may come after another one.
    const isFoundByBest = (other: FoundName): boolean =>
      other.score === score &&
      other.named.name === thing.name &&
      thingOf(visible, namer, other.named).id === thing.id
    things.set(
      thing.id,
      thing.called !== null && names.some(isFoundByBest) ? { ...thing, called: null } : thing,
    )
  }
  return [...things.values()]
}

const NO_PART = { work: null, season: null, installment: null }

function thingOf(visible: Visible, { named }: Namer, { name, row, entity, part }: NameRow): FoundThing {
  const { statements } = visible
  const shown = named(statements.entityAt(entity))
  if (part === 'whole' || row === null)
    return { ...shown, called: shown.name === name ? null : name, ...NO_PART }
  const { subject, season, installment } = statements.statementIn(row)
  const id = refOf(subject, season, installment)
  return { kind: part, id, name, called: null, work: shown, season, installment }
}

function refOf(work: string, season: number | null, installment: number | null): string {
  if (season !== null && installment !== null) return episodeRef(work, season, installment)
  return partRef(work, season ?? installment ?? 0)
}
