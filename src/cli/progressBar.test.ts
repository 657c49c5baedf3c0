import { expect, test } from 'vitest'
import { progressBar } from './progressBar.js'

interface Watched {
  readonly bar: ReturnType<typeof progressBar>
  readonly wait: (ms: number) => void
  readonly lines: () => string[]
}

function watched(isTTY = true, columns = 40): Watched {
  let time = 0
  let written = ''
  const write = (words: string): void => void (written += words)
  return {
    bar: progressBar({ isTTY, columns, write }, () => time),
    wait: (ms) => void (time += ms),
    lines: () => written.split('\r\u001B[2K'),
  }
}

test('what is done within half a second needs no bar', () => {
  const { bar, lines } = watched()
  for (const share of [0.5, 1]) bar.advance(share)
  bar.clear()
  expect(lines()).toEqual([''])
})

test('after that the line says how far it has come, and goes away at the end', () => {
  const { bar, wait, lines } = watched()
  wait(600)
  bar.advance(0.5)
  bar.clear()
  expect(lines()).toEqual(['', `${'█'.repeat(12)}${'░'.repeat(12)}  50 %  1 read`, ''])
})

test('it is drawn no more than ten times a second', () => {
  const { bar, wait, lines } = watched()
  wait(600)
  for (const share of [0.1, 0.2, 0.3]) bar.advance(share)
  wait(100)
  bar.advance(0.4)
  expect(
    lines()
      .slice(1)
      .map((line) => line.replaceAll(/[█░]/g, '').trim()),
  ).toEqual(['10 %  1 read', '40 %  4 read'])
})

test.each([
  ['how much there is', null, 40, '1 read'],
  ['room for a bar', 0.5, 20, ' 50 %  1 read'],
])('without %s there is no bar', (_what, share, columns, line) => {
  const { bar, wait, lines } = watched(true, columns)
  wait(600)
  bar.advance(share)
  expect(lines()).toEqual(['', line])
})

test('nothing is drawn in a pipe', () => {
  const { bar, wait, lines } = watched(false)
  wait(600)
  bar.advance(0.5)
  bar.clear()
  expect(lines()).toEqual([''])
})
