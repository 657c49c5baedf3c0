import { expect, test } from 'vitest'
import { season, work } from '../../test/arbitraries/known.js'
import { Problem } from '../model/problem.js'
import { parseChoice } from './parseChoice.js'

const works = [work('tide', { name: 'Low Tide: Return', seasons: [season(1, 2)] })]

test.each([
  ['outline=next', { name: 'outline', value: 'next', work: null }],
  ['returning-cast=hidden', { name: 'returningCast', value: 'hidden', work: null }],
  ['returningCast = shown', { name: 'returningCast', value: 'shown', work: null }],
  ['articles=silent', { name: 'articles', value: 'silent', work: null }],
  ['previews=shown@low tide: return', { name: 'previews', value: 'shown', work: 'tide' }],
])('%s is understood', (words, choice) => {
  expect(parseChoice(words, works)).toEqual(choice)
})

test.each([
  ['outline', /sets nothing/],
  ['outlin=next', /there is no setting “outlin”/],
  ['outline=nxt', /outline cannot be “nxt”/],
  ['outline=next@High Tide', /No work is called/],
  ['caution=strict@tide', /caution is the same for all works/],
])('%s is a problem with a way out', (words, message) => {
  expect(() => parseChoice(words, works)).toThrow(Problem)
  expect(() => parseChoice(words, works)).toThrow(message)
})
