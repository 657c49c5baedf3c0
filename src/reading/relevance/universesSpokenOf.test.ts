import { expect, test } from 'vitest'
import type { Universe } from '../../model/universe.js'
import { NOTHING_KNOWN } from '../../model/universe.js'
import type { Work } from '../../model/work.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'
import { namesOfUniverses } from './namesOfUniverses.js'
import { universesSpokenOf } from './universesSpokenOf.js'

const work = (id: string, name: string): Work => ({
  id,
  kind: 'series',
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
})
const ordinary: Universe = { ...NOTHING_KNOWN, works: [work('lost', 'Lost'), work('you', 'You')] }
const names = namesOfUniverses([
  { id: 'example', name: 'The Voss Chronicles', universe: exampleUniverse },
  { id: 'ordinary', name: 'Ordinary', universe: ordinary },
])
const spokenOf = (text: string): string[] =>
  universesSpokenOf({ text, emphasis: [] }, names).map(({ universe }) => universe)

test.each([
  ['a title', 'Harbor Lights returns in May.'],
  ['the name of the universe', 'A new chapter of The Voss Chronicles was announced.'],
  ['a character’s whole name', 'Fans of Mara Voss will be pleased.'],
  ['what a title is continued by', 'Harbor Lights: The Movie is being filmed.'],
])('%s speaks for a universe', (_what, text) => {
  expect(spokenOf(text)).toEqual(['example'])
})

test.each([
  ['“Lost” and “You” are both on the list.', ['ordinary']],
  ['The ending of Lost remains famous.', ['ordinary']],
  ['You lost me at the second episode.', []],
  ['What You Need to Know: All Is Lost', []],
  ['Lost in Space returns.', []],
])('an ordinary word is a title only where it is set as one: %s', (text, universes) => {
  expect(spokenOf(text)).toEqual(universes)
})

test('people who make the works have others', () => {
  expect(spokenOf('Ana Lopez joins a play.')).toEqual([])
})

test('a text may speak of several universes, and most speak of none', () => {
  expect(spokenOf('Harbor Lights star joins the new series You.').toSorted()).toEqual(['example', 'ordinary'])
  expect(spokenOf('The weather will be fine.')).toEqual([])
})
