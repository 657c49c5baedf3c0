import { expect, test } from 'vitest'
import { PLAIN_CLAIM } from '../model/plainClaim.js'
import { admitId } from './admitId.js'
import { NOTHING_SEEN } from './horizon.js'

const universe = {
  works: [
    {
      id: 'harbour',
      kind: 'film',
      name: 'Harbour',
      otherNames: [],
      released: null,
      seasons: [],
      installments: [],
    },
  ],
  entities: [{ id: 'veyra', kind: 'character' }],
  statements: [
    {
      ...PLAIN_CLAIM,
      id: 's',
      predicate: 'name',
      subject: 'veyra',
      value: 'Veyra',
      realm: 'story',
      sources: [],
      revealedIn: ['harbour'],
    },
  ],
  orders: [],
  documents: [],
} as const

test.each([
  ['a number', '17', false, true],
  ['a hash', '9b2efabc-03de-4bad-beef-cafe00112233', false, true],
  ['a word with a number', 'item-17', false, true],
  ['a hidden headline with dashes', 'https://example.com/the-captain-drowns', false, false],
  ['the same where the headline is shown', 'https://example.com/the-captain-drowns', true, true],
  ['a hidden name', 'veyra-17', true, false],
])('%s', (_what, id, showsHeadline, isShown) => {
  const shown = admitId(id, { universe, horizon: NOTHING_SEEN, showsHeadline })
  expect(shown).toBe(isShown ? id : null)
})
