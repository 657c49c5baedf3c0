import { identitiesOf } from '../../horizon/identities.js'
import { givesName } from '../../horizon/nameIndex.js'
import { statementsOf } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import type { EntityKind, Named } from '../../model/entity.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { KnownStatement } from '../../model/statement.js'
import { namerFor } from '../namedStatement.js'

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

/** One name of one thing. */
export interface NameRecord {
  readonly name: string
  readonly thing: FoundThing
}

/**
 * Every name that the reader may see: characters first, then people, works and the rest, each by the best name and by
 * id, and of one thing the best name first.
 */
export function nameRecordsOf(visible: Visible): NameRecord[] {
  const { named } = namerFor(visible)
  const { shownAs } = identitiesOf(visible)
  const recordOf = (id: string, name: string): NameRecord => {
    const shown = named(id)
    return { name, thing: { ...shown, called: shown.name === name ? null : name, ...NO_PART } }
  }
  const ofWorks = visible.works.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((each) => recordOf(shownAs(id), each)),
  )
  const ofOthers = statementsOf(visible, ['name', 'alias']).flatMap((statement): NameRecord[] => {
    const { subject, value } = statement
    if (value === null) return []
    if (givesName(statement) || isOtherName(statement)) return [recordOf(subject, value)]
    return isTitleOfPart(statement) ? [{ name: value, thing: partOf(statement, value, named(subject)) }] : []
  })
  const byText = new Map([...ofWorks, ...ofOthers].map((each) => [JSON.stringify(orderOf(each)), each]))
  return [...byText.keys()].toSorted().flatMap((key) => byText.get(key) ?? [])
}

const KINDS: readonly FoundThing['kind'][] = [
  'character',
  'person',
  'work',
  'season',
  'installment',
  'organisation',
  'place',
  'thing',
]

const orderOf = ({ name, thing: { kind, name: best, id, called } }: NameRecord): readonly unknown[] => [
  KINDS.indexOf(kind),
  best,
  id,
  called === null ? 0 : 1,
  name,
]

const NO_PART = { work: null, season: null, installment: null }

const isOtherName = ({ predicate, negated, certainty }: KnownStatement): boolean =>
  predicate === 'alias' && !negated && certainty === 'certain'

const isTitleOfPart = ({ predicate, negated, season, installment }: KnownStatement): boolean =>
  predicate === 'name' && !negated && (season !== null || installment !== null)

function partOf({ subject, season, installment }: KnownStatement, name: string, work: Named): FoundThing {
  const kind = installment === null ? 'season' : 'installment'
  return { kind, id: refOf(subject, season, installment), name, called: null, work, season, installment }
}

function refOf(work: string, season: number | null, installment: number | null): string {
  if (season !== null && installment !== null) return episodeRef(work, season, installment)
  return partRef(work, season ?? installment ?? 0)
}
