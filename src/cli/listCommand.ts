/** `unspoiled list`: the works you are watching, plan to watch or have dropped. */
import { Command } from 'commander'
import type { ListedWork } from '../app/readerLists.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface ListOptions extends PlaceOptions {
  readonly as?: string
  readonly universe?: string
  readonly json?: true
}

export const listCommand = (): Command =>
  withPlace(new Command('list'))
    .description('Show what you are watching, plan to watch or have dropped, or put a work there.')
    .argument('[TITLE]', 'a work; without one, your lists are shown')
    .option('--as <LIST>', 'watching, planned or dropped; none takes it from its list', 'planned')
    .option('--universe <ID>', 'the universe that is meant, where several have such a title')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\nExamples:\n  $ unspoiled list\n  $ unspoiled list "Luke Cage"\n  $ unspoiled list "Luke Cage" --as dropped\n',
    )
    .action(list)

async function list(title: string | undefined, options: ListOptions): Promise<void> {
  const { putOnList, readerLists } = await import('../app/readerLists.js')
  const { keepingWorld } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const world = keepingWorld(options)
  const { as = 'planned', universe = null, json } = options
  if (title !== undefined) await putOnList({ title, list: as, universe }, world)
  const listed = await readerLists(world)
  await writeOut(json === true ? [`${JSON.stringify({ listed }, null, 2)}\n`] : linesOf(listed))
}

function* linesOf(listed: readonly ListedWork[]): Generator<string> {
  if (listed.length === 0) yield 'No work is on a list.\n'
  for (const { list: on, name, listedOn } of listed)
    yield `${on.padEnd('watching'.length)}  ${name}, since ${listedOn}\n`
}
