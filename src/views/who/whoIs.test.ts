import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import { parsePack } from '../../sources/pack/parsePack.js'
import { packEntries } from '../../sources/pack/packEntries.js'
import { universeOf } from '../../universe/universeOf.js'
import { PLAIN } from '../ink.js'
import { whoIs } from './whoIs.js'
import { whoText } from './whoText.js'

const PACK = `
unspoiled: 1
universe: { id: tides, name: Tides }
works:
  - { id: tides, kind: series, name: Tides, seasons: [{ number: 1, installments: [{ number: 1 }, { number: 2 }] }] }
entities:
  - { id: ana, kind: person, name: Ana Holt }
  - id: mask
    kind: character
    names: [{ name: the man in the mask }, { name: Corin Vale, revealedIn: [tides/1x02] }]
statements:
  - { subject: ana, predicate: plays, object: mask, work: tides }
  - { subject: mask, predicate: status, value: dead, work: tides, revealedIn: [tides/1x02] }
`
const universe = universeOf(packEntries(parsePack(PACK, 'tides.yaml')))
const answer = (words: string, ...seen: string[]) =>
  whoIs(restrict(universe, { ...NOTHING_SEEN, seen }), { words, seen })
const told = (words: string, ...seen: string[]) => {
  const found = answer(words, ...seen)
  return found === null ? null : [...whoText(found, { width: 80, ink: PLAIN })].join('').trim()
}

test('a character is called by the best name that the reader may see', () => {
  expect(told('the man in the mask')).toBe(
    'the man in the mask (character)\n• Ana Holt plays the man in the mask in Tides',
  )
  expect(told('the man in the mask', 'tides/1')).toBe(
    'Corin Vale (character)\nAlso the man in the mask.\n• Ana Holt plays Corin Vale in Tides\n• Corin Vale is dead in Tides',
  )
})

test('a name that is hidden and one that nobody bears get the same answer', () => {
  expect([answer('Corin Vale'), answer('Nobody Else')]).toEqual([null, null])
})

test.each(['corin vale', 'Vale', 'THE MAN IN THE MASK'])('“%s” is found', (words) => {
  expect(answer(words, 'tides/1')?.things.map(({ name }) => name)).toEqual(['Corin Vale'])
})
