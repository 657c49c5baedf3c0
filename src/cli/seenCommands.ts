/** `unspoiled seen` and `unspoiled unseen`: what you have watched, and what you have not after all. */
import { Command } from 'commander'
import type { Marked } from '../app/seenMarks.js'
import { lastDayIn } from './dayWords.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface MarkOptions extends PlaceOptions {
  readonly universe?: string
  readonly json?: true
}

interface SeenOptions extends MarkOptions {
  readonly on?: string
  readonly again?: true
}

interface UnseenOptions extends MarkOptions {
  readonly last?: true
}

export const seenCommand = (): Command =>
  markCommand('seen', 'Mark what you have seen.')
    .option('--on <DAY>', 'the day on which you saw it; without it today', (words) => lastDayIn(words))
    .option('--again', 'what you have marked already you saw once more')
    .addHelpText(
      'after',
      examples('seen', [
        '"Jessica Jones 1x03"',
        '"Jessica Jones 1" "Daredevil ..2x04"',
        '"Daredevil 1" --on 2016-05-01',
      ]),
    )
    .action(async (words: readonly string[], options: SeenOptions) => {
      const { markSeen } = await import('../app/seenMarks.js')
      const { keepingWorld } = await import('./world.js')
      const { universe = null, on, again } = options
      const seeing = { words, universe, ...(on && { on }), ...(again && { again }) }
      await tell('seen', await markSeen(seeing, keepingWorld(options)), options)
    })

export const unseenCommand = (): Command =>
  markCommand('unseen', 'Take the mark away again: what it revealed is hidden at once.')
    .option('--last', 'only the last time you saw it; what you saw before stays marked')
    .addHelpText(
      'after',
      examples('unseen', ['"Jessica Jones 1x03"', '"Jessica Jones 1" "Daredevil ..2x04"']),
    )
    .action(async (words: readonly string[], options: UnseenOptions) => {
      const { markUnseen } = await import('../app/seenMarks.js')
      const { keepingWorld } = await import('./world.js')
      const { universe = null, last } = options
      const unseeing = { words, universe, ...(last && ({ only: 'last' } as const)) }
      await tell('unseen', await markUnseen(unseeing, keepingWorld(options)), options)
    })

const markCommand = (name: string, description: string): Command =>
  withPlace(new Command(name))
    .description(description)
    .argument('<WHAT...>', 'titles with a place in them, each in quotes')
    .option('--universe <ID>', 'the universe that is meant, where several have such a title')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')

const examples = (name: string, words: readonly string[]): string =>
  `\nExamples:\n${words.map((each) => `  $ unspoiled ${name} ${each}\n`).join('')}`

async function tell(name: 'seen' | 'unseen', marked: Marked, { json }: MarkOptions): Promise<void> {
  const { refs, change } = marked
  const { writeOut } = await import('./writeOut.js')
  if (json === true) return writeOut([`${JSON.stringify({ [name]: refs }, null, 2)}\n`])
  const stillSeen = name === 'unseen' && (change?.removed.marks ?? []).length === 0 && change !== null
  if (stillSeen) return writeOut(['The last viewing is taken back; those before it still count.\n'])
  const count = `${refs.length} ${refs.length === 1 ? 'installment' : 'installments'}`
  const now = refs.length === 1 ? 'counts' : 'count'
  return writeOut([`${count} ${now} as ${name === 'seen' ? 'seen' : 'not seen'}.\n`])
}
