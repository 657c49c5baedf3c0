import { expect, test } from 'vitest'
import { season, work } from '../../test/arbitraries/known.js'
import { installmentsSeen } from './installmentsSeen.js'

const works = [work('tide', { seasons: [season(1, 2)] })]

test('a season is its episodes, each once, and a part of one stays a part', () => {
  expect(installmentsSeen(['tide/1x02', 'tide/1', 'tide/1x02@00:10:00', 'isle/1'], works)).toEqual([
    'tide/1x02',
    'tide/1x01',
    'tide/1x02@00:10:00',
    'isle/1',
  ])
})
