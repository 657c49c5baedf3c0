/** docs/leaks.md names a test for every channel by which something could leak, or says why there is none. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const CHANNELS = 73

const rows = readFileSync('docs/leaks.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, first = '', second = '', third = '']) => ({ first, second, third }))

const channels = rows.filter(({ first }) => /^L\d+$/.test(first))
const tests = rows.flatMap(({ first, second }) => {
  const [, file, title] = /^`(\S+\.test\.ts)`: (.+)$/.exec(second) ?? []
  return file === undefined || title === undefined ? [] : [{ first, file, title }]
})

test('no channel is missing, and none is there twice', () => {
  const wanted = Array.from({ length: CHANNELS }, (_, index) => `L${String(index + 1).padStart(2, '0')}`)
  expect(channels.map(({ first }) => first)).toEqual(wanted)
})

test.each(channels)(
  '$first ($second) is held by tests that are listed, or says why it is not',
  ({ third }) => {
    const listed = new Set(tests.map(({ first }) => first))
    const unknown = /^does not occur: ./.test(third)
      ? []
      : third.split(', ').filter((short) => !listed.has(short))
    expect(unknown).toEqual([])
  },
)

test.each(tests)('“$title” is a test in $file', ({ file, title }) => {
  expect(readFileSync(file, 'utf8')).toContain(title)
})

test('every test that is listed holds a channel', () => {
  const used = new Set(channels.flatMap(({ third }) => third.split(', ')))
  expect(tests.filter(({ first }) => !used.has(first))).toEqual([])
})
