import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { Problem } from '../model/problem.js'
import { tellTrouble } from './tellTrouble.js'

const coded = (code: string): Error => Object.assign(new Error('write'), { code })

test.each([
  [
    'a problem',
    new Problem('not-found', 'there is no file a', 'Check the path.'),
    1,
    'there is no file a. Check the path.',
  ],
  [
    'a problem told with its full stop',
    new Problem('invalid', 'A lacks `id`.', 'Add it.'),
    1,
    'A lacks `id`. Add it.',
  ],
  [
    'wrong usage found late',
    new Problem('usage', 'a is no date', 'Write 2016.'),
    2,
    'a is no date. Write 2016.',
  ],
  [
    'wrong usage',
    new CommanderError(1, 'x', "error: unknown option '--a'\n(Did you mean --b?)"),
    2,
    "unknown option '--a'. Did you mean --b?",
  ],
  ['help that was asked for', new CommanderError(0, 'commander.help', '(outputHelp)'), 0, null],
  ['help instead of a command', new CommanderError(1, 'commander.help', '(outputHelp)'), 2, null],
  ['a reader who has heard enough', coded('EPIPE'), 0, null],
])('%s', (_what, error, status, sentence) => {
  expect(tellTrouble(error, false)).toEqual({ status, sentence })
})

test('anything else is a bug, without its stack', () => {
  const { status, sentence } = tellTrouble(new TypeError('x is not a function'), false)
  expect({ status, isOneLine: !sentence?.includes('\n') }).toEqual({ status: 1, isOneLine: true })
  expect(sentence).toMatch(/^this is a bug \(x is not a function\)\. .*UNSPOILED_DEBUG=1/)
})

test('the stack of a bug shows when it is asked for', () => {
  expect(tellTrouble(new TypeError('x'), true).sentence).toMatch(/\n\s+at /)
})

test('names that hold line feeds or escape sequences stay on the line', () => {
  const problem = new Problem('not-found', 'there is no file a\n\u001b[2Jb', 'Check it.')
  expect(tellTrouble(problem, false).sentence).toBe('there is no file a [2Jb. Check it.')
})
