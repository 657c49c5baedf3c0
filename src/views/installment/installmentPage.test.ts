import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'

test('what one has seen is told with what one learnt in it', () => {
  expect(asked('installment', { words: 'tides 1x02', seen: ['tides/1'] })).toEqual([
    'Tides 1x02 “Flow”',
    '11 March 2016 · seen',
    '',
    'What you learnt in it',
    '• The Lamplighter is dead',
    '• The Lamplighter is a brother of Corin Vale',
    '• The Lamplighter was killed by Corin Vale',
    'With Corin Vale, the Lamplighter.',
    '',
    'Before it: Tides 1x01 “Ebb”. After it: Tides season 2.',
  ])
})

test('of what one has not seen there is no more than the outline', () => {
  expect(asked('installment', { id: 'tides/1x02' })).toEqual([
    'Tides 1x02',
    '11 March 2016 · not seen',
    '',
    'Before it: Tides 1x01. After it: Tides season 2.',
  ])
})

test('a film is one installment, with whoever is in it', () => {
  expect(asked('installment', { words: 'Low Water' })).toEqual([
    'Low Water',
    '5 May 2017 · not seen',
    '',
    'Cast',
    '• Ana Holt as Corin Vale',
  ])
})

test('a season that is announced can be asked for', () => {
  expect(askedData('installment', { id: 'tides/2' })).toMatchObject({
    season: 2,
    number: null,
    released: null,
  })
})

test.each(['tides/1', 'tides', 'tides/1x03', 'tides/1x01@00:10:00', 'nobody/1x01', '?', ''])(
  '“%s” is no installment',
  (id) => {
    expect(askedData('installment', { id })).toBeUndefined()
  },
)
