import { expect, test } from 'vitest'
import { PLAIN } from './ink.js'
import { statementTable, type Told } from './statementTable.js'
import { widthOf } from './widthOf.js'

const told: Told = {
  predicate: 'production',
  subject: { kind: 'work', id: 'w', name: '港の灯 Harbour Lights' },
  object: null,
  value: 'renewed',
  role: null,
  work: { kind: 'work', id: 'w', name: '港の灯 Harbour Lights' },
  season: 2,
  installment: null,
  happens: '2016-23',
  happensText: 'this fall',
  certainty: 'probable',
  negated: false,
  cue: 'is expected',
  realm: 'world',
  speakers: [{ name: 'Ada Bright', outlet: 'The Gull', said: '2016-08' }],
  revealedIn: [],
  basis: 'public',
  evidence: [
    { sentence: 0, start: 0, end: 1, quote: 'the network is expected to renew it\nthis fall \u001b[1m' },
  ],
}

const lines = (width: number): string[] =>
  [...statementTable([told], { width, ink: PLAIN })].map((line) => line.replace(/\n$/, ''))

test.each([24, 40, 60, 71, 72, 80, 120, 200])('no line is wider than %d cells', (width) => {
  for (const line of lines(width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('says what, how surely, when, who and in which words, side by side', () => {
  expect(lines(200)).toEqual([
    expect.stringMatching(/^what +certainty +when +who says so +in these words$/),
    expect.stringMatching(
      /^港の灯 Harbour Lights season 2 is renewed +probable +autumn 2016 +Ada Bright, The Gull \(August +“the network is/,
    ),
    expect.stringMatching(/2016\)/),
  ])
})

test('becomes a list where the terminal is narrow', () => {
  expect(lines(60).slice(0, 2)).toEqual([
    '• 港の灯 Harbour Lights season 2 is renewed',
    '  probable · autumn 2016 · Ada Bright, The Gull (August',
  ])
})

test('shows what a terminal would obey', () => {
  expect(lines(60).join('')).toContain('�[1m')
})
