/** `unspoiled open` and `unspoiled close`: what you know already, before you have seen it. */
import { Command } from 'commander'
import type { OpenThing } from '../app/openStatements.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { collect } from './repeatable.js'

interface OpenOptions extends PlaceOptions {
  readonly universe?: readonly string[]
  readonly json?: true
}

export const openCommand = (): Command =>
  withPlace(new Command('open'))
    .description('Open something on purpose before you have seen it, or show what is open.')
    .argument('[ID]', 'the id of a passage, as `read --ids` shows it, or of a statement')
    .option('--universe <ID>', 'the universe it belongs to, else all that are kept', collect)
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .action(open)

const EXAMPLES = `
Examples:
  $ unspoiled read samples/interview.txt --universe defenders --keep --ids
  $ unspoiled open p-rU2x0cVd9qKf
  $ unspoiled close p-rU2x0cVd9qKf
`

export const closeCommand = (): Command =>
  withPlace(new Command('close'))
    .description('Close what you opened: it is hidden at once.')
    .argument('<ID>', 'as `unspoiled open` shows it')
    .helpOption('--help', 'print this help')
    .action(async (id: string, options: PlaceOptions) => {
      const { closeThing } = await import('../app/openStatements.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      await closeThing(id, keepingWorld(options))
      await writeOut(['It is closed again.\n'])
    })

async function open(id: string | undefined, options: OpenOptions): Promise<void> {
  const { openThing, openThings } = await import('../app/openStatements.js')
  const { keepingWorld } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const world = keepingWorld(options)
  const { universe: universes = null, json } = options
  const opened = id === undefined ? await openThings(world) : [await openThing({ id, universes }, world)]
  await writeOut(json === true ? [`${JSON.stringify({ opened }, null, 2)}\n`] : linesOf(opened))
}

function* linesOf(opened: readonly OpenThing[]): Generator<string> {
  if (opened.length === 0) yield 'Nothing is open.\n'
  for (const { id, statement } of opened)
    yield `${id}  ${statement?.words ?? 'a passage, shown when you read its article with --keep'}\n`
}
