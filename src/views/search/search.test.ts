import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import { parsePack } from '../../sources/pack/parsePack.js'
import { packEntries } from '../../sources/pack/packEntries.js'
import { universeOf } from '../../universe/universeOf.js'
import { PLAIN } from '../ink.js'
import { nothingFound } from './nothingFound.js'
import { search } from './search.js'
import { searchText } from './searchText.js'
import { suggest } from './suggest.js'

const PACK = `
unspoiled: 1
universe: { id: tides, name: Tides }
works:
  - id: tides
    kind: series
    name: Tides
    seasons: [{ number: 1, installments: [{ number: 1, name: Low Water }, { number: 2, name: Undertow }] }]
entities:
  - { id: ana, kind: person, name: Ana Holt }
  - { id: holt, kind: place, name: Holtby }
  - id: mask
    kind: character
    names: [{ name: the man in the mask }, { name: Corin Vale, revealedIn: [tides/1x02] }]
statements:
  - { subject: ana, predicate: plays, object: mask, work: tides }
  - { subject: mask, predicate: alias, value: the Ferryman, revealedIn: [tides/1x01] }
  - { subject: mask, predicate: status, value: dead, work: tides, revealedIn: [tides/1x02] }
  - subject: tides
    predicate: about-production
    value: filmed in a harbour
    sources: [{ said: 2016-08-01, quote: "It rained every single morning, says the gaffer." }]
`
const universe = universeOf(packEntries(parsePack(PACK, 'tides.yaml')))
const visibleTo = (...seen: string[]) => restrict(universe, { ...NOTHING_SEEN, seen })
const found = (words: string, ...seen: string[]) => {
  const { things, statements } = search(visibleTo(...seen), { words, seen })
  return [...things.map(({ name }) => name), ...statements.map((each) => each.words)]
}
const answer = (asked: string) => JSON.stringify(search(visibleTo(), { words: asked, seen: [] }))
const told = (words: string) =>
  [...searchText(search(visibleTo('tides'), { words, seen: [] }), { width: 80, ink: PLAIN })].join('')
const PLAYED = 'Ana Holt plays the man in the mask in Tides'

test.each([
  ['a name', 'Ana Holt', ['Ana Holt', PLAYED]],
  ['a name spaced otherwise', 'anaholt', ['Ana Holt']],
  ['a word of a name, after names that begin so', 'holt', ['Holtby', 'Ana Holt', PLAYED]],
  ['a slip of the pen', 'Holtyb', ['Holtby']],
  ['words that a statement rests on', 'raining gaffer', ['Tides: filmed in a harbour']],
  ['a title', 'tide', ['Tides', PLAYED, 'Tides: filmed in a harbour']],
  ['nothing but small words', 'in the', ['the man in the mask', PLAYED]],
  ['signs', '?!', []],
])('%s: %s', (_, words, expected) => {
  expect(found(words)).toEqual(expect.arrayContaining(expected))
  expect(found(words)[0]).toBe(expected[0])
})

test.each(['Corin Vale', 'corin', 'Undertow', 'dead', 'Ferryman', 'Valle'])(
  '“%s” finds what nonsense finds as long as it is hidden, and itself once it is not',
  (words) => {
    expect(answer(words)).toBe(answer('Xyzzyq'))
    expect(found(words, 'tides')).not.toEqual([])
  },
)

const SENTENCE = 'Corbin rows to the lighthouse at dusk.'
const HIDDEN_QUOTE = `
  - { subject: ana, predicate: trait, value: rows well, sources: [{ said: 2016-08-01, quote: "${SENTENCE}" }] }
  - subject: holt
    predicate: trait
    value: has a lamp
    revealedIn: [tides/1x02]
    sources: [{ said: 2016-08-01, quote: "${SENTENCE}" }]
  - { subject: ana, predicate: trait, value: likes dust }
`
const quoted = universeOf(packEntries(parsePack(PACK + HIDDEN_QUOTE.slice(1), 'tides.yaml')))
const foundIn = (words: string, ...seen: string[]) => {
  const { things, statements } = search(restrict(quoted, { ...NOTHING_SEEN, seen }), { words, seen })
  return [...things.map(({ name }) => name), ...statements.map((each) => each.words)]
}

test.each([
  ['lighthouse', [], ['Ana Holt rows well', 'Holtby has a lamp']],
  // “Dusk” stands only in a quote that also tells something hidden: as long as it does, “dust” is as near as to any other word.
  ['dusk', ['Ana Holt likes dust'], ['Ana Holt rows well', 'Holtby has a lamp']],
  ['lamp', [], ['Holtby has a lamp']],
])('“%s” of a quote or value that is hidden finds %j, and once it is not %j', (words, before, after) => {
  expect(foundIn(words)).toEqual(before)
  expect(foundIn(words, 'tides').toSorted()).toEqual(after)
})

test.each([
  ['a word of the predicate', 'plays', ['Ana Holt plays Corin Vale in Tides']],
  ['another name than the one that is shown', 'ferryman', ['Corin Vale']],
])('statements are found by %s: %s', (_, words, expected) => {
  expect(found(words, 'tides')).toEqual(expect.arrayContaining(expected))
})

test('of names that answer equally well the best is shown', () => {
  const { things } = search(visibleTo('tides'), { words: 'Corin Vale', seen: [] })
  expect(things[0]).toMatchObject({ name: 'Corin Vale', called: null })
})

test('what is found by another name says so, and an installment says where it is', () => {
  expect(told('Ferryman')).toContain('• the Ferryman: Corin Vale (character)\n')
  expect(told('Undertow')).toContain('• Undertow (Tides 1x02)\n')
})

test.each([
  ['t', ['Tides', 'the man in the mask']],
  ['ho', ['Ana Holt', 'Holtby']],
  ['Holtyb', ['Holtby']],
  ['cor', []],
])('“%s” is completed to %j', (words, names) => {
  const { things } = suggest(visibleTo(), { words, seen: [] })
  expect(things.map(({ name }) => name).toSorted()).toEqual(names)
})

test.each([
  ['Ana Hlot', 'Did you mean “Ana Holt”?'],
  ['Corin Vael', 'Check the spelling, or ask for it by another name.'],
])('whoever asks for “%s” is told: %s', (words, hint) => {
  expect(nothingFound(visibleTo(), { words, seen: [] }).hint).toBe(hint)
})
