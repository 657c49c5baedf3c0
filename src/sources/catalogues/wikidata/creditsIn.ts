import type { CreditRole } from '../../../model/predicate.js'
import { lineIn } from '../../packFrom/jsonParts.js'
import type { RecordedMaker, RecordedPart } from '../record.js'
import { itemId, itemIds, type Item } from './item.js'

/** The name of an item, by its id. */
export type LabelOf = (id: string) => string | null

/** P161 cast member, with P453 character role or P4633 name of the character role. */
export const partsIn = (item: Item, labelOf: LabelOf): RecordedPart[] =>
  ['P161', 'P725'].flatMap((property) =>
    item.claims(property).flatMap(({ value, qualifiers }): RecordedPart[] => {
      const actor = labelOf(itemId(value) ?? '')
      if (actor === null) return []
      const named = qualifiers('P453').flatMap((role) => labelOf(itemId(role) ?? '') ?? [])
      const written = qualifiers('P4633').flatMap((role) => lineIn(role) ?? [])
      const roles = named.length > 0 ? named : written
      return roles.length === 0
        ? [{ actor, character: null }]
        : roles.map((character) => ({ actor, character }))
    }),
  )

const MAKERS: Readonly<Record<string, Pick<RecordedMaker, 'kind' | 'role'>>> = {
  P170: by('creator'),
  P57: by('director'),
  P58: by('writer'),
  P1431: by('executive producer'),
  P162: by('producer'),
  P86: by('composer'),
  P50: by('author'),
  P272: { kind: 'organisation', role: 'studio' },
  P178: { kind: 'organisation', role: 'developer' },
}

export const makersIn = (item: Item, labelOf: LabelOf): RecordedMaker[] =>
  Object.entries(MAKERS).flatMap(([property, maker]) =>
    itemIds(item, property).flatMap((id) => {
      const name = labelOf(id)
      return name === null ? [] : [{ ...maker, name }]
    }),
  )

function by(role: CreditRole): Pick<RecordedMaker, 'kind' | 'role'> {
  return { kind: 'person', role }
}

/** Everybody whose name `partsIn` and `makersIn` will ask for. */
export const creditedIn = (item: Item): readonly string[] => [
  ...Object.keys(MAKERS).flatMap((property) => itemIds(item, property)),
  ...['P161', 'P725'].flatMap((property) =>
    item
      .claims(property)
      .flatMap(({ value, qualifiers }) =>
        [value, ...qualifiers('P453')].flatMap((each) => itemId(each) ?? []),
      ),
  ),
]
