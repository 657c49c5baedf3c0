import { expect, test } from 'vitest'
import { terminalOf } from './terminal.js'

test.each<[string, number | undefined, string | undefined, number]>([
  ['a terminal knows its width', 132, '60', 132],
  ['a pipe takes COLUMNS', undefined, '60', 60],
  ['a pipe without COLUMNS is 80 wide', undefined, undefined, 80],
  ['what is no width is 80', undefined, 'wide', 80],
  ['nothing is narrower than 20', 3, undefined, 20],
])('%s', (_what, columns, COLUMNS, width) => {
  expect(terminalOf({ stdout: { columns }, env: { COLUMNS } }, true).width).toBe(width)
})

test.each<[string, boolean, Record<string, string>, boolean, boolean]>([
  ['a terminal', true, {}, true, true],
  ['a pipe', false, {}, true, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, true, false],
  ['--no-color over FORCE_COLOR', true, { FORCE_COLOR: '1' }, false, false],
])('%s', (_what, isTTY, env, color, isColored) => {
  expect(terminalOf({ stdout: { isTTY }, env }, color).ink.bold('x') !== 'x').toBe(isColored)
})
