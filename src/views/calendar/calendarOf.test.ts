import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

const FROM_JUNE = [
  '2017',
  '  June       The trailer of The Quay (said on 30 May 2017)',
  '  18 August  The Quay (said in May 2017 by daily.example)',
  'No date yet',
  '             Nocturne',
  '             Tides season 2',
]

test('what the outline lists and what somebody says stand in one calendar, each thing once', () => {
  expect(asked('calendar')).toEqual([
    '2016',
    '  4 March    Tides 1x01',
    '  11 March   Tides 1x02',
    '2017',
    '  5 May      Low Water',
    ...FROM_JUNE.slice(1),
  ])
})

test('an installment that has been seen stands with its name', () => {
  expect(asked('calendar', { seen: ['tides/1x01'] })?.[1]).toBe('  4 March    Tides 1x01 Ebb')
})

test('a month counts from a day in its middle on', () => {
  expect(asked('calendar', { since: '2017-06-15' })).toEqual(FROM_JUNE)
})

test('a month ends with its last day, and what has no date is not in it', () => {
  expect(asked('calendar', { since: '2016-03-01', until: '2016-03-31' })).toEqual([
    '2016',
    '  4 March   Tides 1x01',
    '  11 March  Tides 1x02',
  ])
})
