import { expect, test } from 'vitest'
import { tellMoment, tellWhen } from './tellMoment.js'

test.each([
  ['2016-09-30', '30 September 2016', 'on 30 September 2016'],
  ['2016-09', 'September 2016', 'in September 2016'],
  ['2016', '2016', 'in 2016'],
  ['2016-23', 'autumn 2016', 'in autumn 2016'],
  ['2016-24', 'winter 2016–17', 'in winter 2016–17'],
  ['2017-33', 'the first quarter of 2017', 'in the first quarter of 2017'],
  ['199X', 'the 1990s', 'in the 1990s'],
  ['2017-21~', 'about spring 2017', 'about spring 2017'],
  ['2017?', 'perhaps 2017', 'perhaps 2017'],
  ['2017%', 'perhaps about 2017', 'perhaps about 2017'],
  ['2016-08/2016-09', 'August or September 2016', 'in August or September 2016'],
  ['2016-09-29/2016-09-30', '29 or 30 September 2016', 'on 29 or 30 September 2016'],
  ['2016-12/2017-01', 'December 2016 or January 2017', 'in December 2016 or January 2017'],
  ['2018-01/2018-04', 'between January and April 2018', 'between January and April 2018'],
  ['2016-09-03/2016-09-30', 'between 3 and 30 September 2016', 'between 3 and 30 September 2016'],
  ['2017/..', '2017 or later', 'in 2017 or later'],
  ['../2017-03', 'March 2017 or earlier', 'in March 2017 or earlier'],
  ['2016/2016', '2016', 'in 2016'],
  ['not a date', 'not a date', 'not a date'],
])('tells %s as “%s”', (edtf, words, when) => {
  expect(tellMoment(edtf)).toBe(words)
  expect(tellWhen(edtf)).toBe(when)
})
