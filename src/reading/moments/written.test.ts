import { expect, it } from 'vitest'
import { momentOfWritten, sampleDays, writtenOf } from './written.js'

it.each([
  ['2016-09-30', '2016-09-30', '2016-09-30'],
  ['2016-09', '2016-09-01', '2016-09-30'],
  ['2016-08/2016-09', '2016-08-01', '2016-09-30'],
  ['2016', '2016-01-01', '2016-12-31'],
])('opens %s to the days from %s to %s, and closes them again', (edtf, first, last) => {
  expect(writtenOf(edtf)).toEqual({ first, last })
})

it('has no window for what is open or no moment', () => {
  expect(writtenOf('2016/..')).toBeNull()
  expect(writtenOf('next week')).toBeNull()
})

it('tells a window by whole months unless it is one day', () => {
  expect(momentOfWritten({ first: '2016-09-30', last: '2016-09-30' })).toBe('2016-09-30')
  expect(momentOfWritten({ first: '2016-09-03', last: '2016-09-30' })).toBe('2016-09')
  expect(momentOfWritten({ first: '2016-08-03', last: '2016-09-30' })).toBe('2016-08/2016-09')
})

it('samples both ends and every first of a month between', () => {
  expect(sampleDays({ first: '2016-08-20', last: '2016-10-02' })).toHaveLength(4)
})

it('leans on no window of several years', () => {
  expect(sampleDays({ first: '2010-01-01', last: '2016-10-02' })).toEqual([])
})
