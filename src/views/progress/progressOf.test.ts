import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'

const mark = (ref: string, seenOn: string) => ({ universe: 'tides', ref, seenOn })
const own = {
  marks: [
    mark('low-water', '2020-02-01'),
    mark('tides/1x02', '2020-01-02'),
    mark('tides/1x01', '2020-01-02'),
  ],
  listed: [],
}
const seen = ['tides/1', 'low-water']

test('every work that is begun has its bar, of what is announced only nothing is counted', () => {
  expect(asked('progress', { seen, own })).toEqual([
    'Low Water  ████████████████████ 1 of 1',
    'Tides      ████████████████████ 2 of 2',
    '',
    'Last seen: Low Water, on 1 February 2020.',
  ])
})

test('days come in their order, and things of one day as they came out', () => {
  expect(askedData('progress', { seen, own })).toMatchObject({
    points: 3,
    days: [
      { on: '2020-01-02', seen: 2, upTo: 2, last: { ref: 'tides/1x02' } },
      { on: '2020-02-01', seen: 1, upTo: 3, last: { ref: 'low-water' } },
    ],
  })
})

test('whoever has begun nothing is told so', () => {
  expect(asked('progress')).toEqual(['You have not begun anything.'])
})
