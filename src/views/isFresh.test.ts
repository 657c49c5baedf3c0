import { expect, test } from 'vitest'
import { isFresh } from './isFresh.js'

const NOON = '2016-09-02T12:00:00.000Z'

test.each([
  [{ said: '2016-09-02' }, '2016-09-02', true],
  [{ said: '2016-09-01' }, '2016-09-02', false],
  [{ said: '2016-23' }, '2016-09-02', false],
  [{ said: null, recordedOn: '2016-09-02T08:00:00.000Z' }, '2016-09-02', true],
  [{ said: '2016-09-01', recordedOn: '2016-09-03T08:00:00.000Z' }, '2016-09-02', true],
  // Of what was said on the day of a time nobody knows whether that was before it; when it came to be known decides.
  [{ said: '2016-09-02' }, NOON, false],
  [{ said: '2016-09-03' }, NOON, true],
  [{ said: '2016-09-02', recordedOn: '2016-09-02T11:59:59.000Z' }, NOON, false],
  [{ said: '2016-09-02', recordedOn: NOON }, NOON, true],
  [{ said: null }, '2016-09-02', false],
])('%j since %s: %s', (source, since, fresh) => {
  expect(isFresh(source, since)).toBe(fresh)
})
