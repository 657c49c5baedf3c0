import { expect, test } from 'vitest'
import type { Named } from '../model/entity.js'
import type { Claim } from '../model/statement.js'
import { tellStatement } from './tellStatement.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'

const person: Named = { kind: 'person', id: 'p', name: 'Ada Bright' }
const character: Named = { kind: 'character', id: 'c', name: 'Captain Moss' }
const work: Named = { kind: 'work', id: 'w', name: 'Harbour' }
const other: Named = { kind: 'work', id: 'v', name: 'Quay' }

const base: Claim<Named> = {
  predicate: 'plays',
  subject: person,
  ...PLAIN_CLAIM,
}

test.each<[string, Partial<Claim<Named>>]>([
  ['Ada Bright plays Captain Moss in Harbour', { object: character, work }],
  ['Ada Bright plays a sailor in Harbour season 2', { value: 'a sailor', work, season: 2 }],
  ['Ada Bright does not play Captain Moss', { object: character, negated: true }],
  ['Ada Bright is in the cast of Harbour season 2', { predicate: 'cast', object: work, work, season: 2 }],
  ['Ada Bright is in the cast of Harbour', { predicate: 'cast', work }],
  ['Ada Bright is showrunner of Harbour', { predicate: 'credit', role: 'showrunner', work }],
  ['Ada Bright is credited in Harbour', { predicate: 'credit', role: 'other', object: work, work }],
  ['Harbour is a miniseries', { predicate: 'format', subject: work, value: 'miniseries' }],
  ['Harbour season 2 comes out', { predicate: 'release', subject: work, work, season: 2 }],
  ['the trailer of Harbour comes out', { predicate: 'release', subject: work, value: 'trailer' }],
  ['Harbour is in post-production', { predicate: 'production', subject: work, value: 'post-production' }],
  ['Harbour is a sequel to Quay', { predicate: 'follows', subject: work, object: other, role: 'sequel' }],
  ['Harbour is a remake of Quay', { predicate: 'follows', subject: work, object: other, role: 'remake' }],
  ['Ada Bright says, word for word', { predicate: 'said', value: 'Never again.', role: 'direct' }],
  ['Ada Bright says in effect', { predicate: 'said', value: 'never again', role: 'indirect' }],
  ['Captain Moss is dead', { predicate: 'status', subject: character, value: 'dead' }],
  [
    'Captain Moss is an antagonist of Quay',
    { predicate: 'relation', subject: character, object: other, role: 'antagonist' },
  ],
  [
    'Captain Moss was killed by Quay',
    { predicate: 'relation', subject: character, object: other, role: 'killed by' },
  ],
])('tells “%s”', (words, claim) => {
  expect(tellStatement({ ...base, ...claim })).toBe(words)
})
