/** `unspoiled read`: one article, as one reader may see it. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { isMoment } from '../model/moment.js'

interface ReadOptions {
  readonly published?: string
  readonly universe?: readonly string[]
  readonly seen?: readonly string[]
  readonly articles: 'marked' | 'silent'
  readonly caution: 'normal' | 'strict'
  readonly all?: true
  readonly json?: true
}

export function readCommand(): Command {
  return new Command('read')
    .description('Read an article and show what you may see of it; what you have not watched stays hidden.')
    .argument('<FILE|URL|->', 'a text or HTML file, an address, or - for standard input')
    .option('--published <EDTF>', 'when it was published: 2016-09-02, 2016-09, 2016-23 (autumn)', moment)
    .option('--universe <PACK-OR-ID>', 'the universe it is about; may be repeated', collect)
    .option('--seen <WHAT>', 'what you have seen, as in "Jessica Jones 1"; may be repeated', append)
    .addOption(choice('--articles <HOW>', 'how hidden passages stand', ['marked', 'silent']))
    .addOption(
      choice('--caution <HOW>', 'how sure a sentence must be before it is shown', ['normal', 'strict']),
    )
    .option('--all', 'show everything, whatever it gives away')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .action(read)
}

const EXAMPLES = `
Without --seen you are a reader who has seen nothing. --seen takes:
  "Jessica Jones"         all of it          "Jessica Jones 1x03"    one episode
  "Jessica Jones 1"       a season           "Jessica Jones ..1x03"  everything up to and with it

Examples:
  $ unspoiled read samples/interview.txt --universe defenders
  $ unspoiled read samples/interview.txt --universe defenders --seen "Jessica Jones 1" --seen "Daredevil"
  $ unspoiled read samples/interview.txt --universe defenders --all --json
`

async function read(input: string, options: ReadOptions, command: Command): Promise<void> {
  const { openUniverse, readFor } = await import('../app.js')
  const { world } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const universe = await openUniverse(options.universe ?? [], world())
  const seen = options.all === true ? 'all' : (options.seen ?? [])
  const shown = await readFor({ ...options, input, universe, seen }, world())
  if (options.json === true) {
    const { readingJson } = await import('../views/readingJson.js')
    return writeOut(readingJson(shown.reading, options.all === true ? null : shown.marks))
  }
  const { readingText } = await import('../views/readingText.js')
  const { terminalOf } = await import('./terminal.js')
  const terminal = terminalOf(process, command.optsWithGlobals<{ color: boolean }>().color)
  return writeOut(readingText({ ...shown, outline: universe.works }, terminal))
}

function moment(words: string): string {
  if (isMoment(words)) return words
  throw new InvalidArgumentError(
    'Write a date as 2016-09-02, 2016-09 or 2016, or 2016-08/2016-09 for between.',
  )
}

const append = (word: string, before: readonly string[] = []): readonly string[] => [...before, word]

const collect = (words: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...words.split(',').filter((word) => word !== ''),
]

const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices).default(choices[0])
