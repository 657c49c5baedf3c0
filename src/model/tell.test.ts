import { expect, test } from 'vitest'
import type { Named } from './entity.js'
import type { Claim } from './statement.js'
import { tell } from './tell.js'
import { PLAIN_CLAIM } from './plainClaim.js'

const silo: Named = { kind: 'work', id: 'silo', name: 'Silo' }
const ana: Named = { kind: 'person', id: '1', name: 'Ana Lopez' }
const mara: Named = { kind: 'character', id: '2', name: 'Mara Voss' }

const claim = (parts: Partial<Claim<Named>>): Claim<Named> => ({
  predicate: 'plays',
  subject: ana,
  ...PLAIN_CLAIM,
  ...parts,
})

test.each<[string, Partial<Claim<Named>>]>([
  ['Ana Lopez · plays Mara Voss · in Silo', { object: mara, work: silo }],
  [
    'Ana Lopez · credit director · in Silo · possible · not',
    { predicate: 'credit', role: 'director', work: silo, certainty: 'possible', negated: true },
  ],
  [
    'Silo · production renewed · season 4 · 2019-11',
    { predicate: 'production', subject: silo, work: silo, value: 'renewed', season: 4, happens: '2019-11' },
  ],
  ['Ana Lopez · said “I am back”', { predicate: 'said', value: 'I am back' }],
  [
    'Silo · release · episode 2 · says Ana Lopez to Variety 2019',
    {
      predicate: 'release',
      subject: silo,
      work: silo,
      installment: 2,
      speakers: [{ name: 'Ana Lopez', outlet: 'Variety', said: '2019' }],
    },
  ],
])('tells on one line: %s', (line, parts) => {
  expect(tell(claim(parts))).toBe(line)
})
