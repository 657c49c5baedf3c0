import { expect, it } from 'vitest'
import { inferWritten } from './inferWritten.js'

it.each([
  [
    'The sequel premieres on Hulu April 22, 2019. The spin-off is supposed to start shooting later this spring. The finale is set to air in 2020.',
    { first: '2019-02-01', last: '2019-04-22' },
  ],
  ['It returns next month, in October 2016.', { first: '2016-09-01', last: '2016-09-30' }],
  ['It came out last year (2015).', { first: '2016-01-01', last: '2016-12-31' }],
  ['Posted on August 24, 2016 by the desk. It opens this fall.', { first: '2016-08-24', last: '2016-08-24' }],
  [
    'They split up in July 2016. She announced it on Thursday, August 24.',
    { first: '2017-08-24', last: '2017-09-03' },
  ],
  [
    '— A Name (@name) June 6, 2016. The film is set to open on July 29, 2016.',
    { first: '2016-06-06', last: '2016-07-29' },
  ],
])('dates “%s”', (text, written) => {
  expect(inferWritten(text)).toEqual(written)
})

it.each([
  'The film opened in 1999 and was loved.',
  'The film will open in 2024.',
  'The plot tells of a summer by the sea.',
  'In June 2016 they were hired, with filming expected to begin in 2017.',
  '',
])('gives nothing for “%s”', (text) => {
  expect(inferWritten(text)).toBeNull()
})
