import { expect, test } from 'vitest'
import type { Pack } from './pack.js'
import { packYaml } from './packYaml.js'
import { parsePack } from './parsePack.js'

const LONG =
  'She counts the boats that come in, and there is one more than went out: hers, empty, and dry within.'

const PACK: Pack = {
  unspoiled: 1,
  universe: { id: 'tides', name: 'Tides: a “Tale”' },
  works: [
    {
      id: 'tides',
      kind: 'series',
      name: 'Tides',
      seasons: [{ number: 1, installments: [{ number: 1, released: '2019' }] }],
    },
  ],
  entities: [{ id: 'mara', kind: 'character', names: [{ name: 'no', revealedIn: ['tides/1x01@00:10:00'] }] }],
  statements: [
    { subject: 'mara', predicate: 'status', value: 'true', revealedIn: ['tides/1'] },
    { subject: 'mara', predicate: 'event', value: LONG },
  ],
}

test('a pack is written as one would by hand', () => {
  expect(packYaml(PACK)).toBe(`unspoiled: 1
universe: { id: tides, name: "Tides: a “Tale”" }
works:
  - id: tides
    kind: series
    name: Tides
    seasons:
      - number: 1
        installments:
          - { number: 1, released: "2019" }
entities:
  - id: mara
    kind: character
    names:
      - { name: no, revealedIn: [ tides/1x01@00:10:00 ] }
statements:
  - { subject: mara, predicate: status, value: "true", revealedIn: [ tides/1 ] }
  - subject: mara
    predicate: event
    value: "${LONG}"
`)
})

test('what is written is read back', () => {
  expect(parsePack(packYaml(PACK), 'tides.yaml')).toEqual(PACK)
})
