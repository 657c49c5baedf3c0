import { expect, test } from 'vitest'
import { slashedDays } from './slashedDays.js'

test.each([
  [['11/20/15', '3/4/15'], '3/4/15', '2015-03-04'],
  [['20.11.2015', '3.4.2015'], '3.4.2015', '2015-04-03'],
  [['3/4/15', '5/6/15'], '3/4/15', null],
  [['3/4/15', '5/5/15'], '5/5/15', '2015-05-05'],
  [['20/11/15', '11/20/15'], '3/4/15', null],
  [['11/20/15'], '2/30/15', null],
  [['11/20/15'], 'yesterday', null],
])('of the days %j, %s is %s', (all, written, day) => {
  expect(slashedDays(all)(written)).toBe(day)
})
