import { expect, test } from 'vitest'
import { Problem } from '../model/problem.js'
import type { Work } from '../model/work.js'
import { parseSeen } from './parseSeen.js'

const count = (many: number) =>
  Array.from({ length: many }, (_, index) => ({ number: index + 1, released: null }))
const seasons = (...sizes: number[]) =>
  sizes.map((size, index) => ({ number: index + 1, installments: count(size) }))
const work = (id: string, name: string, parts: Partial<Work> = {}): Work => ({
  id,
  kind: 'series',
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
  ...parts,
})

const works: readonly Work[] = [
  work('jessica-jones', 'Jessica Jones', { seasons: seasons(13, 13, 13) }),
  work('the-defenders', 'The Defenders', {
    kind: 'miniseries',
    otherNames: ["Marvel's The Defenders"],
    installments: count(8),
  }),
  work('the-100', 'The 100', { seasons: seasons(13, 16) }),
  work('apollo', 'Apollo', { seasons: seasons(2) }),
  work('apollo-13', 'Apollo 13', { kind: 'film' }),
  work('amelie', 'Amélie: Her Story', { kind: 'film' }),
  work('solo', 'Solo & Sons', { seasons: seasons(10) }),
  work('fargo', 'Fargo', { kind: 'film' }),
  work('fargo-series', 'Fargo', { seasons: seasons(10, 10) }),
  work('specials', 'Doctor Clock', { seasons: [{ number: 0, installments: count(4) }, ...seasons(3, 3)] }),
]

test.each<[string, string[]]>([
  ['Jessica Jones', ['jessica-jones']],
  ['Jessica Jones 1', ['jessica-jones/1']],
  ['Jessica Jones 1x03', ['jessica-jones/1x03']],
  ['Jessica Jones 1x3', ['jessica-jones/1x03']],
  ['jessica jones S1E3', ['jessica-jones/1x03']],
  ['JESSICA JONES s01e03', ['jessica-jones/1x03']],
  ['Jessica Jones season 1', ['jessica-jones/1']],
  ['Jessica Jones: Season 1, Episode 3', ['jessica-jones/1x03']],
  ['  Jessica   Jones   s2 ', ['jessica-jones/2']],
  ['Jessica Jones ..1x03', ['jessica-jones/1x01', 'jessica-jones/1x02', 'jessica-jones/1x03']],
  ['Jessica Jones ..2x01', ['jessica-jones/1', 'jessica-jones/2x01']],
  ['Jessica Jones..2x01', ['jessica-jones/1', 'jessica-jones/2x01']],
  ['Jessica Jones ..2', ['jessica-jones/1', 'jessica-jones/2']],
  ['Jessica Jones …season 2', ['jessica-jones/1', 'jessica-jones/2']],
  ['jessica-jones/1x03', ['jessica-jones/1x03']],
  ['jessica-jones/1', ['jessica-jones/1']],
  ['jessica-jones', ['jessica-jones']],
  ['The Defenders', ['the-defenders']],
  ['Defenders 3', ['the-defenders/3']],
  ['The Defenders episode 3', ['the-defenders/3']],
  ['The Defenders 1x03', ['the-defenders/3']],
  ['the defenders season 1', ['the-defenders']],
  ['Marvel’s The Defenders ..3', ['the-defenders/1', 'the-defenders/2', 'the-defenders/3']],
  ['The 100', ['the-100']],
  ['the 100 2', ['the-100/2']],
  ['100 1x01', ['the-100/1x01']],
  ['Apollo 13', ['apollo-13']],
  ['Apollo 1', ['apollo/1']],
  ['Amelie her story', ['amelie']],
  ['Solo and Sons', ['solo']],
  ['Solo & Sons episode 4', ['solo/1x04']],
  ['Fargo 2', ['fargo-series/2']],
  ['fargo', ['fargo']],
  ['fargo-series', ['fargo-series']],
  ['Doctor Clock ..2x01', ['specials/1', 'specials/2x01']],
  ['Doctor Clock 0x02', ['specials/0x02']],
  ['Jessica Jones 1x03@00:20:00', ['jessica-jones/1x03@00:20:00']],
  ['Jessica Jones S1E3 @ 20:00', ['jessica-jones/1x03@00:20:00']],
  ['Jessica Jones ..2x01@1:02:03', ['jessica-jones/1', 'jessica-jones/2x01@01:02:03']],
  ['The Defenders 3@5:00', ['the-defenders/3@00:05:00']],
  ['The Defenders 1x03@5:00', ['the-defenders/3@00:05:00']],
  ['Apollo 13@5:00', ['apollo-13@00:05:00']],
  ['apollo-13@00:05:00', ['apollo-13@00:05:00']],
  ['Apollo 1x01@5:00', ['apollo/1x01@00:05:00']],
])('“%s” is %j', (words, refs) => {
  expect(parseSeen([words], works)).toEqual(refs)
})

test.each<[string, string, string]>([
  ['Jesica Jones 1x03', 'No work is called “Jesica Jones”.', 'Did you mean “Jessica Jones 1x03”?'],
  ['Defendres', 'No work is called “Defendres”.', 'Did you mean “The Defenders”?'],
  ['Jessica Jones 1x14', 'Jessica Jones season 1 has 13 installments.', 'Did you mean 1x13?'],
  ['Jessica Jones 4', 'Jessica Jones has 3 seasons.', 'Did you mean season 3?'],
  ['Jessica Jones 9x01', 'Jessica Jones has 3 seasons.', 'Did you mean season 3?'],
  ['Jessica Jones ..1x14', 'Jessica Jones season 1 has 13 installments.', 'Did you mean 1x13?'],
  ['The Defenders 9', 'The Defenders has 8 installments.', 'Did you mean 8?'],
  ['Apollo 13 2', 'Apollo 13 is a film without parts.', 'Say “Apollo 13” for all of it.'],
  [
    'Jessica Jones 1@5:00',
    'A time belongs to one installment, and a season of Jessica Jones has several.',
    'Say for example “Jessica Jones 1x03@00:32:10”.',
  ],
  [
    'The Defenders@5:00',
    'A time belongs to one installment, and The Defenders has several.',
    'Say for example “The Defenders 3@00:32:10”.',
  ],
  ['Fargo 1x99', 'More than one work is called “Fargo”.', 'Say which one you mean: fargo, fargo-series.'],
  ['FARGO', 'More than one work is called “FARGO”.', 'Say which one you mean: fargo, fargo-series.'],
  ['', '“” is no title.', 'Say what you have seen, for example “Some Show 1x03”.'],
  ['?', '“?” is no title.', 'Say what you have seen, for example “Some Show 1x03”.'],
])('“%s” is a problem: %s %s', (words, message, hint) => {
  expect(() => parseSeen([words], works)).toThrow(expect.objectContaining({ name: 'Problem', message, hint }))
})

test('An episode without a season is a problem where there are several', () => {
  expect(() => parseSeen(['Jessica Jones episode 3'], works)).toThrow(Problem)
})

test('A title that is like none gets the list of works', () => {
  const hint = 'The works are Jessica Jones and Fargo.'
  const few = works.filter(({ id }) => id === 'jessica-jones' || id === 'fargo')
  expect(() => parseSeen(['Quite Another Thing'], few)).toThrow(expect.objectContaining({ hint }))
})

test.each<[string, string[]]>([
  ['Some Show', ['some-show']],
  ['Some Show 1', ['some-show/1']],
  ['Some Show 1x03', ['some-show/1x03']],
  ['Some Show s1 e3', ['some-show/1x03']],
  ['Some Show season 2 episode 3', ['some-show/2x03']],
  ['Some Show ..2x02', ['some-show/1', 'some-show/2x01', 'some-show/2x02']],
  ['Some Show ..2', ['some-show/1', 'some-show/2']],
  ['Some Show episode 4', ['some-show/4']],
  ['some-show/1x03', ['some-show/1x03']],
  ['Some Show ..2x02@20:00', ['some-show/1', 'some-show/2x01', 'some-show/2x02@00:20:00']],
  ['Some Film@20:00', ['some-film@00:20:00']],
  ['The 100', ['the-100']],
  ['24', ['24']],
])('Without a pack, “%s” is %j', (words, refs) => {
  expect(parseSeen([words], [])).toEqual(refs)
})

test('Without a pack, a place alone is a problem', () => {
  expect(() => parseSeen(['1x03'], [])).toThrow('does not say of which work')
})

test('What is said twice counts once', () => {
  expect(parseSeen(['Apollo 1', 'apollo/1'], works)).toEqual(['apollo/1'])
})
