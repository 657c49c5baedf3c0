import { expect, test } from 'vitest'
import { chapterNumbers } from './chapterNumbers.js'

test.each<[labels: unknown[], count: unknown, first: number, last: number, numbers: number[]]>([
  [[1, '2', 7], 12, 1, 12, [1, 2, 7]],
  [['Prologue', 3, 'Epilogue'], 12, 0, 13, [0, 3, 13]],
  [['prelude', 'Interlude I-2', 'i-4', 'various'], 12, 0, 12, [0, 12, 12, 12]],
  [[0, 13], 12, 0, 13, [0, 13]],
  [[undefined, -1, 2.5, 1e9], 12, 1, 12, [12, 12, 12, 12]],
  [[], undefined, 1, 1, []],
])('%j of %j chapters run from %d to %d: %j', (labels, count, first, last, numbers) => {
  const chapters = chapterNumbers(labels, count)
  expect([chapters.first, chapters.last]).toEqual([first, last])
  expect(labels.map(chapters.numberOf)).toEqual(numbers)
})
