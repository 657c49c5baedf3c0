import { describe, expect, test } from 'vitest'
import { season, work } from '../../test/arbitraries/known.js'
import { markingOf } from './markingOf.js'
import { unmarkingOf } from './unmarkingOf.js'

const works = [work('tide', { seasons: [season(1, 3)] }), work('reef')]
const mark = (words: string) => {
  const [ref = '', seenOn = ''] = words.split(' ')
  return { universe: 'u', ref, seenOn }
}
const tell = (marks: readonly { ref: string; seenOn: string }[]) =>
  marks.map(({ ref, seenOn }) => `${ref} ${seenOn}`)
interface How {
  readonly on: string | null
  readonly today: string
  readonly again: boolean
}
const NOW: How = { on: null, today: '2026-03-01', again: false }

const marking = (marked: string[], refs: string[], how: Partial<How>) => {
  const place = { universe: 'u', works, refs }
  const { remove, add } = markingOf({ marks: marked.map(mark) }, place, { ...NOW, ...how })
  return [tell(remove.marks), tell(add.marks), tell(add.rewatches)]
}

describe('What was seen', () => {
  test.each([
    ['is marked today', [], ['reef'], {}, [[], ['reef 2026-03-01'], []]],
    ['is marked on its day', [], ['reef'], { on: '2016-05-01' }, [[], ['reef 2016-05-01'], []]],
    [
      'has the day that is told last',
      ['reef 2020-01-01'],
      ['reef'],
      { on: '2016-05-01' },
      [['reef 2020-01-01'], ['reef 2016-05-01'], []],
    ],
    [
      'leaves the day of the rest of a season as it was',
      ['tide/1 2020-01-01'],
      ['tide/1x02'],
      { on: '2016-05-01' },
      [['tide/1 2020-01-01'], ['tide/1x02 2016-05-01', 'tide/1x01 2020-01-01', 'tide/1x03 2020-01-01'], []],
    ],
    [
      'is a further viewing where it was seen before',
      ['tide/1x01 2020-01-01'],
      ['tide/1x01', 'tide/1x02'],
      { again: true },
      [[], ['tide/1x02 2026-03-01'], ['tide/1x01 2026-03-01']],
    ],
  ])('%s', (_, marked, refs, how, told) => {
    expect(marking(marked, refs, how)).toEqual(told)
  })
})

describe('What was not seen after all', () => {
  const again = ['tide/1x01 2021-01-01', 'tide/1x01 2022-01-01'].map(mark)
  const unmarking = (refs: string[], only: 'last' | 'all') => {
    const place = { universe: 'u', works, refs }
    const { remove } = unmarkingOf({ marks: [mark('tide/1x01 2020-01-01')], rewatches: again }, place, only)
    return [tell(remove.marks), tell(remove.rewatches)]
  }
  test('goes with every further viewing', () => {
    const [marks, rewatches] = unmarking(['tide/1'], 'all')
    expect([marks, rewatches]).toEqual([['tide/1x01 2020-01-01'], tell(again)])
  })
  test('or only the last time it was seen', () => {
    expect(unmarking(['tide/1x01'], 'last')).toEqual([[], ['tide/1x01 2022-01-01']])
  })
  test('of another universe stays', () => {
    const record = { marks: [], rewatches: again.map((each) => ({ ...each, universe: 'v' })) }
    expect(unmarkingOf(record, { universe: 'u', works, refs: ['tide'] }, 'all').remove.rewatches).toEqual([])
  })
})
