import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'

test('what was said since a day stands under when it was said', () => {
  expect(asked('changes', { since: '2017-01-01' })).toEqual([
    'May 2017',
    '• The Quay comes out on 18 August 2017 (said by daily.example)',
    '30 May 2017',
    '• The trailer of The Quay comes out in June 2017',
  ])
})

test('the day itself is inside', () => {
  expect(asked('changes', { since: '2017-05-30' })?.length).toBe(2)
  expect(asked('changes', { since: '2017-05-31' })).toEqual([
    'Nothing was said or recorded since 31 May 2017.',
  ])
})

const lines = (...seen: string[]) => asked('changes', { since: '2016-03-01', seen })?.join(' ')

test('what was said of the story waits for what reveals it', () => {
  expect(lines()).not.toContain('Lamplighter')
  expect(lines('tides/1')).toContain('The Lamplighter is a brother of Corin Vale')
})
