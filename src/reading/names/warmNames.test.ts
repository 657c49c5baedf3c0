import { expect, test } from 'vitest'
import type { EntityKind } from '../../model/entity.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { decideKinds } from './decideKinds.js'
import { findNames } from './findNames.js'
import { lexiconFor } from './lexicon.js'
import type { MentionFound } from './mention.js'
import { resolveNames } from './resolveNames.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'

const statement = (
  predicate: 'name' | 'alias',
  subject: string,
  value: string,
  revealedIn: readonly string[] = [],
): KnownStatement => ({
  id: `${predicate} ${subject} ${value}`,
  predicate,
  subject,
  ...PLAIN_CLAIM,
  value,
  realm: 'story',
  revealedIn,
  sources: [],
})

const entity = (id: string, kind: EntityKind) => ({ id, kind })

const UNIVERSE: Universe = {
  works: [
    {
      id: 'nora-vale',
      kind: 'series',
      name: 'Nora Vale',
      otherNames: ['NV'],
      released: null,
      seasons: [],
      installments: [],
    },
    {
      id: 'own-dcu',
      kind: 'series',
      name: 'DC Universe',
      otherNames: [],
      released: null,
      seasons: [],
      installments: [],
    },
    {
      id: 'you',
      kind: 'series',
      name: 'Tide',
      otherNames: [],
      released: null,
      seasons: [],
      installments: [],
    },
  ],
  entities: [entity('c1', 'character'), entity('c2', 'character'), entity('p1', 'person')],
  statements: [
    statement('name', 'c1', 'Nora Vale'),
    statement('alias', 'c1', 'The Lantern', ['nora-vale/1x04']),
    statement('name', 'c2', 'the masked man', ['nora-vale/1x02']),
    statement('name', 'c2', 'Kellan Ross', ['nora-vale/1x08']),
    statement('name', 'p1', 'Sally Munro'),
  ],
  orders: [],
  documents: [],
}

function read(text: string): MentionFound[] {
  const lexicon = lexiconFor(UNIVERSE)
  return resolveNames(decideKinds(findNames(splitSentences(text), lexicon, [])), lexicon)
}

const told = (text: string): string[] =>
  read(text).map(({ entity: { id, kind }, revealedIn }) => [kind, id, ...revealedIn].join(' '))

const READS: Readonly<Record<string, readonly string[]>> = {
  'Nora Vale season 2 begins.': ['work nora-vale'],
  'Sally Munro plays Nora Vale.': ['person p1', 'character c1'],
  'Munro plays Vale.': ['person p1', 'character c1'],
  'Fans of NV season 1 wept.': ['work nora-vale'],
  'The fans saw The Lantern fall.': ['character c1 nora-vale/1x04'],
  'Then the masked man came.': ['character c2 nora-vale/1x02'],
  'Then Kellan Ross came.': ['character c2 nora-vale/1x08'],
  'The star of Tide spoke.': ['work you'],
  'Fans of the DCU wept.': ['work own-dcu'],
  'We saw the tide turn.': [],
}

test.each(Object.entries(READS))('known names in: %s', (text, mentions) => {
  expect(told(text)).toEqual(mentions)
})

test('one name of two things is told apart by its neighbours in one article', () => {
  expect(told('Sally Munro plays Nora Vale. Nora Vale season 2 begins soon.')).toEqual([
    'person p1',
    'character c1',
    'work nora-vale',
  ])
})

test('where no name is public, the name that the article uses is printed', () => {
  expect(read('Then the masked man came.')[0]?.entity.name).toBe('the masked man')
  expect(read('Then Kellan Ross came.')[0]?.entity.name).toBe('Kellan Ross')
})

test('a public name is printed whichever name the article uses', () => {
  expect(read('The fans saw The Lantern fall.')[0]?.entity.name).toBe('Nora Vale')
})
