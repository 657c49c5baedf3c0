/** `unspoiled seen` and `unspoiled unseen`: what you have watched, and what you have not after all. */
import { Command } from 'commander'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface SeenOptions extends PlaceOptions {
  readonly universe?: string
  readonly json?: true
}

export const seenCommand = (): Command =>
  markCommand('seen', 'Mark what you have seen.').action(
    async (what: readonly string[], options: SeenOptions) => {
      const { markSeen } = await import('../app/seenMarks.js')
      const { keepingWorld } = await import('./world.js')
      await tell('seen', await markSeen(seeing(what, options), keepingWorld(options)), options)
    },
  )

export const unseenCommand = (): Command =>
  markCommand('unseen', 'Take the mark away again: what it revealed is hidden at once.').action(
    async (what: readonly string[], options: SeenOptions) => {
      const { markUnseen } = await import('../app/seenMarks.js')
      const { keepingWorld } = await import('./world.js')
      await tell('unseen', await markUnseen(seeing(what, options), keepingWorld(options)), options)
    },
  )

const markCommand = (name: string, description: string): Command =>
  withPlace(new Command(name))
    .description(description)
    .argument('<WHAT...>', 'titles with a place in them, each in quotes')
    .option('--universe <ID>', 'the universe that is meant, where several have such a title')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `\nExamples:\n  $ unspoiled ${name} "Jessica Jones 1x03"\n  $ unspoiled ${name} "Jessica Jones 1" "Daredevil ..2x04"\n`,
    )

const seeing = (words: readonly string[], { universe = null }: { readonly universe?: string | null }) => ({
  words,
  universe,
})

async function tell(name: 'seen' | 'unseen', refs: readonly string[], { json }: SeenOptions): Promise<void> {
  const { writeOut } = await import('./writeOut.js')
  if (json === true) return writeOut([`${JSON.stringify({ [name]: refs }, null, 2)}\n`])
  const count = `${refs.length} ${refs.length === 1 ? 'installment' : 'installments'}`
  const now = refs.length === 1 ? 'counts' : 'count'
  return writeOut([`${count} ${now} as ${name === 'seen' ? 'seen' : 'not seen'}.\n`])
}
