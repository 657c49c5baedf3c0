import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPack } from './checkPack.js'
import { PACK_SHAPE } from './packShape.js'

/** Each fault on one line: `3:5 what is wrong (what to write instead)`. */
const faultsOf = (text: string): string[] =>
  checkPack(text).faults.map(({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`)

/** Line 1 is the head, lines 2 to 7 name a series of two seasons, a film and two people; `more` begins on line 8. */
const withPeople = (more: string): string => `unspoiled: 1
universe: { id: tides, name: Tides }
works:
  - { id: tides, kind: series, name: Tides, seasons: [{ number: 1, installments: [{ number: 1 }, { number: 2 }] }, { number: 2 }] }
  - { id: storm, kind: film, name: Storm }
entities:
  - { id: ann-lee, kind: person, name: Ann Lee }
  - { id: mara, kind: character, names: [{ name: The diver, revealedIn: [tides/1x01] }] }
${more}`

test('a pack may hold nothing but its head', () => {
  const { pack, faults } = checkPack('unspoiled: 1\nuniverse: { id: tides, name: Tides, language: en }')
  expect(faults).toEqual([])
  expect(pack?.universe.name).toBe('Tides')
})

test('YAML and JSON of the same pack are the same pack', () => {
  const { pack } = checkPack(withPeople('statements: [{ subject: ann-lee, predicate: plays, object: mara }]'))
  expect(pack).not.toBeNull()
  expect(checkPack(JSON.stringify(pack)).pack).toEqual(pack)
  expect(checkPack(JSON.stringify(pack, null, '\t')).pack).toEqual(pack)
})

test.each([
  [
    'statements: [{ subject: anlee, predicate: cast, work: tides }]',
    '9:25 Nothing has the id `anlee`. (Did you mean `ann-lee`?)',
  ],
  [
    'statements: [{ subject: mara, predicate: plays, object: ann-lee }]',
    '9:25 `mara` is a character, which cannot stand here. (Write the id of a person.)',
  ],
])('%s', (more, first) => {
  expect(faultsOf(withPeople(more))[0]).toBe(first)
})

test('checking never throws, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void checkPack(text)))
  fc.assert(fc.property(fc.json(), (text) => void checkPack(text)))
})

test('checking never throws, whatever stands under the keys of a pack', () => {
  const key = fc.constantFrom(...Object.keys(PACK_SHAPE.keys))
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue()), (value) => {
      const { pack, faults } = checkPack(JSON.stringify(value))
      expect(pack === null).toBe(faults.length > 0)
    }),
  )
})
