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
  - { id: tides, kind: series, name: Tides, seasons: [{ number: 1, installments: [{ number: 1 }, { number: 2 }] }, { number: 2 }] }
  - { id: ebb, kind: film, name: Ebb }
entities:
  - { id: ana, kind: person, name: Ana Holt }
  - { id: lamp, kind: character, name: the Lamplighter }
  - { id: mara, kind: character, name: Mara Quill }
  - { id: sister, kind: character, name: Una Reed }
  - id: mask
    kind: character
    names: [{ name: the man in the mask }, { name: Corin Vale, revealedIn: [tides/1x02] }]
statements:
  - { subject: ana, predicate: plays, object: mask, work: tides }
  - { subject: ana, predicate: credit, role: director, work: tides, season: 1 }
  - { subject: ana, predicate: credit, role: director, work: tides, season: 2 }
  - { subject: ana, predicate: credit, role: director, work: ebb }
  - { subject: sister, predicate: alias, value: Mara Quill, work: tides, revealedIn: [tides/1x01] }
  - { subject: mask, predicate: status, value: alive, work: tides, revealedIn: [tides/1x01] }
  - { subject: mask, predicate: relation, role: brother, object: sister, work: tides, revealedIn: [tides/1x02] }
  - { subject: lamp, predicate: sameAs, object: mask, work: tides, revealedIn: [tides/1] }
  - { subject: lamp, predicate: status, value: dead, work: tides, revealedIn: [tides/1x02] }
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
    'The man in the mask (character)\n• Ana Holt plays the man in the mask in Tides',
  )
})

test('what one learnt stands under where one learnt it, after the status that stands now', () => {
  expect(told('the man in the mask', 'tides/1')).toBe(
    [
      'Corin Vale (character)',
      'Also the man in the mask, the Lamplighter.',
      'Dead, as of Tides 1x02',
      'Public',
      '• Ana Holt plays Corin Vale in Tides',
      'Tides 1x01',
      '• Corin Vale is alive',
      'Tides 1x02',
      '• Corin Vale is a brother of Una Reed',
      'Tides season 1',
      '• The Lamplighter is Corin Vale',
    ].join('\n'),
  )
})

test('what somebody does in several seasons or works is told in one line', () => {
  expect(told('Ana Holt')).toBe(
    'Ana Holt (person)\n• Ana Holt plays the man in the mask in Tides\n• Ana Holt is director of Ebb and Tides seasons 1 and 2',
  )
})

const statuses = (...seen: string[]) =>
  ['the man in the mask', 'the Lamplighter'].map((words) =>
    answer(words, ...seen)?.things.map(({ name, status }) => [name, status?.statement.value]),
  )

test('two who turn out to be one have one page and one status, and not before', () => {
  expect(statuses('tides/1x01')).toEqual([
    [['the man in the mask', 'alive']],
    [['the Lamplighter', undefined]],
  ])
  expect(statuses('tides/1')).toEqual([[['Corin Vale', 'dead']], [['Corin Vale', 'dead']]])
})

test('a name that is hidden and one that nobody bears get the same answer', () => {
  expect([answer('Corin Vale'), answer('Nobody Else')]).toEqual([null, null])
})

test.each(['corin vale', 'Vale', 'THE MAN IN THE MASK'])('“%s” is found', (words) => {
  expect(answer(words, 'tides/1')?.things.map(({ name }) => name)).toEqual(['Corin Vale'])
})

test('one name of two is an answer about both, the second only once it is revealed', () => {
  const names = (found: ReturnType<typeof answer>) => found?.things.map(({ name }) => name).toSorted()
  expect(names(answer('Mara Quill'))).toEqual(['Mara Quill'])
  expect(names(answer('Mara Quill', 'tides/1x01'))).toEqual(['Mara Quill', 'Una Reed'])
})
