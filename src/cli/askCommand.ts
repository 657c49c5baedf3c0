/** Commands that put a question to a universe: one for each outlet, all with the same options. */
import { Command, InvalidArgumentError } from 'commander'
import { boundsOf } from '../model/moment.js'
import type { OutletName } from '../views/outlets.js'
import { append, collect } from './repeatable.js'

/** What a command says of itself before anything that it does is loaded. */
export interface Ask {
  readonly name: OutletName
  readonly description: string
  /** What its words are, as usage shows it; null where it takes none. */
  readonly words: string | null
  readonly examples: readonly string[]
}

interface AskOptions {
  readonly universe: readonly string[]
  readonly seen?: readonly string[]
  readonly asOf?: string
  readonly json?: true
}

export function askCommand({ name, description, words, examples }: Ask): Command {
  const command = new Command(name)
    .description(description)
    .requiredOption('--universe <PACK-OR-ID>', 'the universe to ask; may be repeated', collect)
    .option('--seen <WHAT>', 'what you have seen, as in "Jessica Jones 1"; may be repeated', append)
    .option('--as-of <DAY>', 'only what had been said by then: 2016-09-02', day)
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nExamples:\n${examples.map((each) => `  $ unspoiled ${each}\n`).join('')}`)
  if (words === null) return command.action(async () => ask(name, '', command))
  return command
    .argument(`<${words}...>`)
    .action(async (said: readonly string[]) => ask(name, said.join(' '), command))
}

async function ask(name: OutletName, words: string, command: Command): Promise<void> {
  const { openUniverse, sightOf } = await import('../app.js')
  const { answerTo } = await import('../views/outlets.js')
  const { terminalOf } = await import('./terminal.js')
  const { world } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const {
    universe: packs,
    seen = [],
    asOf,
    json,
    color,
  } = command.optsWithGlobals<AskOptions & { color: boolean }>()
  const universe = await openUniverse(packs, world())
  const said = asOf === undefined ? null : ({ day: asOf, by: 'said' } as const)
  const { visible, question } = await sightOf({ universe, seen, asOf: said }, words)
  const answer = answerTo(name, visible, question)
  if (answer === null) {
    const { nothingFound } = await import('../views/search/nothingFound.js')
    throw nothingFound(visible, question)
  }
  await writeOut(
    json === true ? [`${JSON.stringify(answer.data, null, 2)}\n`] : answer.text(terminalOf(process, color)),
  )
}

function day(words: string): string {
  const bounds = boundsOf(words)
  if (bounds !== null && bounds.first === words) return words
  throw new InvalidArgumentError('Write a day as 2016-09-02.')
}
