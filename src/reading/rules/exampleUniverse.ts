import type { EntityKind } from '../../model/entity.js'
import { slugOf } from '../../model/slug.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { Work, WorkKind } from '../../model/work.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'

/** The invented people and works that the rules' examples speak of. */
const PEOPLE = [
  'Ana Lopez',
  'Ben Okoye',
  'Carla Weiss',
  'David Stone',
  'Erin Walsh',
  'Farah Nasser',
  'George Imrie',
  'Hana Sato',
]
const CHARACTERS = [
  'Mara Voss',
  'Inspector Hale',
  'Ruth Brandt',
  'Theo Brandt',
  'The Lamplighter',
  'Oswin Crake',
  'Lettie Marsh',
]
const WORKS: readonly (readonly [WorkKind, string])[] = [
  ['series', 'Harbor Lights'],
  ['series', 'Salt House'],
  ['series', 'Silo'],
  ['miniseries', 'Night Ferry'],
  ['film', 'The Glass Road'],
  ['film', 'Winter Tide'],
]

const work = ([kind, name]: readonly [WorkKind, string]): Work => ({
  id: slugOf(name),
  kind,
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
})

const nameStatement = (kind: EntityKind, name: string): KnownStatement => ({
  id: `name of ${name}`,
  predicate: 'name',
  subject: `${kind} ${name}`,
  ...PLAIN_CLAIM,
  value: name,
  realm: 'story',
  sources: [],
})

const named = [
  ...PEOPLE.map((name) => ['person', name] as const),
  ...CHARACTERS.map((name) => ['character', name] as const),
]

export const exampleUniverse: Universe = {
  works: WORKS.map(work),
  entities: named.map(([kind, name]) => ({ id: `${kind} ${name}`, kind })),
  statements: named.map(([kind, name]) => nameStatement(kind, name)),
  orders: [],
  documents: [],
}
