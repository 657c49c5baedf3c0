import { expect, test } from 'vitest'
import type { Work } from '../model/work.js'
import { NOTHING_SEEN } from './horizon.js'
import { sees } from './sees.js'

const installments = (...numbers: number[]) => numbers.map((number) => ({ number, released: null }))
const work = (id: string, parts: Partial<Work>): Work => ({
  id,
  kind: 'series',
  name: id,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
  ...parts,
})

const works: readonly Work[] = [
  work('tide', {
    seasons: [
      { number: 1, installments: installments(1, 2) },
      { number: 2, installments: installments(1) },
      { number: 3, installments: [] },
    ],
  }),
  work('reef', { kind: 'miniseries', installments: installments(1, 2) }),
  work('wreck', { kind: 'film' }),
]

test.each<[seen: string[], revealedIn: string[], visible: boolean, because: string]>([
  [[], [], true, 'public'],
  [[], ['tide/1x01'], false, 'nothing seen'],
  [['tide/1x01'], ['tide/1x01'], true, 'the episode itself'],
  [['tide/1x1'], ['tide/1x01'], true, 'another spelling of it'],
  [['tide/1x01'], ['tide/1'], false, 'half a season'],
  [['tide/1x01', 'tide/1x02'], ['tide/1'], true, 'a season episode by episode'],
  [['tide/1'], ['tide/1x02'], true, 'the season that has it'],
  [['tide/1'], ['tide'], false, 'one season of two'],
  [['tide/1', 'tide/2'], ['tide'], true, 'all installments there are'],
  [['tide'], ['tide/1', 'tide/2x01'], true, 'all of the work'],
  [['tide'], ['tide/3'], false, 'a season without installments, which nobody has seen'],
  [['tide/3'], ['tide/3'], true, 'such a season where the reader says so'],
  [['tide', 'tide/9'], ['tide/9'], false, 'a season that the outline lacks'],
  [['tide'], ['tide/1x03'], false, 'an episode that the outline lacks'],
  [['tide/1', 'reef/1'], ['tide/1x01', 'reef/2'], false, 'one of two'],
  [['reef/1'], ['reef/1'], true, 'an installment without a season'],
  [['reef/1'], ['reef/1x01'], true, 'the same counted as a first season'],
  [['reef/1', 'reef/2'], ['reef'], true, 'all of a miniseries'],
  [['wreck'], ['wreck'], true, 'a film'],
  [['wreck'], ['wreck/2'], false, 'a part that a film has not'],
  [['some-show'], ['some-show/1x03'], true, 'unknown work, all of it'],
  [['some-show/1'], ['some-show/1x03'], true, 'unknown work, the season'],
  [['some-show/1x3'], ['some-show/1x03'], true, 'unknown work, the episode'],
  [['some-show/1x03'], ['some-show/1'], false, 'unknown work, an episode of the season'],
  [['some-show/1'], ['some-show/2'], false, 'unknown work, another season'],
  [['some-show/1'], ['some-show'], false, 'unknown work, one season of who knows how many'],
  [['some-show'], ['some-other-show'], false, 'another unknown work'],
  [['office'], ['the-office/2'], true, 'a leading article'],
  [['iron-clock/2'], ['iron-clock-2'], true, 'a number taken for a part of the title'],
  [['tide/1x01'], ['tide/1x01@00:10:00'], true, 'a moment of what has been seen whole'],
  [['tide'], ['tide/1x01@00:10:00'], true, 'a moment of one of all'],
  [['tide/1x01@00:10:00'], ['tide/1x01@00:10:00'], true, 'a moment just seen'],
  [['tide/1x01@10:00'], ['tide/1x1@0:09:59'], true, 'an earlier moment, written otherwise'],
  [['tide/1x01@00:10:00'], ['tide/1x01@00:10:01'], false, 'a later moment'],
  [['tide/1x01@00:10:00'], ['tide/1x01'], false, 'all of what has been seen in part'],
  [['tide/1x01@00:10:00'], ['tide/1x02@00:01:00'], false, 'a moment of another episode'],
  [['tide/1x01@00:10:00', 'tide/1x01@00:05:00'], ['tide/1x01@00:08:00'], true, 'the furthest time counts'],
  [['tide/1x01', 'tide/1x01@00:05:00'], ['tide/1x01'], true, 'seen whole, and begun again'],
  [['tide/1@00:10:00'], ['tide/1x01@00:00:01'], false, 'a time of a whole season, which means nothing'],
  [['tide/1x01', 'tide/1x02@00:10:00'], ['tide/1@00:10:00'], false, 'the same to be seen: all of it'],
  [['wreck@00:10:00'], ['wreck@00:10:00'], true, 'a moment of a film'],
  [['wreck@00:10:00'], ['wreck'], false, 'the film from which it is'],
  [['reef/1@00:10:00'], ['reef/1x01@00:10:00'], true, 'a moment of an installment without a season'],
  [['some-show/1x03@00:10:00'], ['some-show/1x03@00:09:00'], true, 'unknown work, an earlier moment'],
  [['some-show/1x03@00:10:00'], ['some-show/1x03'], false, 'unknown work, seen in part'],
  [['some-show/1'], ['some-show/1x03@00:10:00'], true, 'unknown work, a moment of the season'],
  [['?'], ['?'], false, 'a work that nobody could name'],
  [['a b'], ['a b'], false, 'what is no reference'],
])('having seen %j, %j shows: %j (%s)', (seen, revealedIn, visible) => {
  expect(sees({ ...NOTHING_SEEN, seen }, works, revealedIn)).toBe(visible)
})
