/** `unspoiled read`: articles, as one reader may see them. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { isMoment } from '../model/moment.js'
import type { Wish } from '../app.js'
import type { Keeping } from '../app/keepArticles.js'
import type { Article } from '../model/reading.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { append, collect } from './repeatable.js'

interface ReadOptions extends PlaceOptions {
  readonly published?: string
  readonly universe?: readonly string[]
  readonly seen?: readonly string[]
  readonly set?: readonly string[]
  readonly articles?: 'marked' | 'silent'
  readonly caution?: 'normal' | 'strict'
  readonly all?: true
  readonly json?: true
  readonly keep?: true
  readonly open?: readonly string[]
  readonly ids?: true
}

export function readCommand(): Command {
  return withPlace(new Command('read'))
    .description('Read articles and show what you may see of them; what you have not watched stays hidden.')
    .argument(
      '<INPUT...>',
      'text or HTML files, folders of them, addresses, .jsonl files, - for standard input',
    )
    .option('--published <EDTF>', 'when it was published: 2016-09-02, 2016-09, 2016-23 (autumn)', moment)
    .option('--universe <PACK-OR-ID>', 'the universe it is about; may be repeated', collect)
    .option('--seen <WHAT>', 'what you have seen, as in "Jessica Jones 1"; may be repeated', append)
    .option(
      '--set <NAME=VALUE>',
      'what you want hidden, as `unspoiled set` lists it; may be repeated',
      append,
    )
    .addOption(choice('--articles <HOW>', 'how hidden passages stand', ['marked', 'silent']))
    .addOption(
      choice('--caution <HOW>', 'how sure a sentence must be before it is shown', ['normal', 'strict']),
    )
    .option('--all', 'show everything, whatever it gives away')
    .option('--json', 'print JSON; of several articles one line each')
    .option('--ids', 'print with each mark the id with which what it hides can be opened')
    .option('--open <ID>', 'show a hidden passage on purpose, as --ids calls it; may be repeated', collect)
    .option('--keep', 'also keep what they say in the universe, which must be kept')
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
  $ unspoiled read articles/ news.jsonl https://example.com/news.html --json
  $ unspoiled read samples/interview.txt --universe defenders --keep
`

async function read(inputs: readonly string[], options: ReadOptions, command: Command): Promise<void> {
  const { readEach } = await import('../app.js')
  const { jsonDrawing, textDrawing } = await import('./drawing.js')
  const { printMany, printOne } = await import('./printReadings.js')
  const { world } = await import('./world.js')
  const { published, all } = options
  const { keeping, ...sight } = await (options.keep === true ? keptSight(options) : givenSight(options))
  const { universe } = sight
  const keep = keeping && (async (article: Article) => keeping.keep(article, sight))
  const { areMany, documents } = await readEach(
    { ...sight, ...(published && { published }), inputs, ...(all && { seen: 'all' }), ...(keep && { keep }) },
    world(),
  )
  const drawing =
    options.json === true
      ? await jsonDrawing(options.all === true)
      : await textDrawing(
          { outline: universe.works, showsIds: options.ids === true },
          command.optsWithGlobals<{ color: boolean }>().color,
        )
  await (areMany ? printMany(documents, drawing) : printOne(documents, drawing))
  if (keeping !== null) process.stderr.write(`unspoiled: kept; ${keeping.added()} entries are new.\n`)
}

/** What articles are read with, and where they are kept. */
interface ReadingSight extends Pick<Wish, 'universe' | 'settings' | 'opened'> {
  readonly seen: readonly string[]
  readonly keeping: Keeping | null
}

/** Everything from the command line: no ledger is opened. */
async function givenSight(options: ReadOptions): Promise<ReadingSight> {
  const { openUniverse } = await import('../app.js')
  const { chosenSettings } = await import('../horizon/chosenSettings.js')
  const { parseChoice } = await import('../horizon/parseChoice.js')
  const { world } = await import('./world.js')
  const universe = await openUniverse(options.universe ?? [], world())
  const settings = chosenSettings(setIn(options).map((words) => parseChoice(words, universe.works)))
  return { universe, seen: options.seen ?? [], settings, opened: options.open ?? [], keeping: null }
}

async function keptSight(options: ReadOptions): Promise<ReadingSight> {
  const { askerOf } = await import('../app/askerOf.js')
  const { keepArticles } = await import('../app/keepArticles.js')
  const { keepingWorld } = await import('./world.js')
  const { universe: universes = [], seen = null } = options
  const keeping = await keepArticles(universes, keepingWorld(options))
  const asking = { universes, seen, set: setIn(options), asOf: null }
  const asker = await askerOf(asking, keepingWorld(options))
  return { ...asker, opened: [...asker.opened, ...(options.open ?? [])], keeping }
}

/** The options that are settings too count like any other. */
const setIn = ({ set = [], articles, caution }: ReadOptions): readonly string[] => [
  ...set,
  ...(articles === undefined ? [] : [`articles=${articles}`]),
  ...(caution === undefined ? [] : [`caution=${caution}`]),
]

function moment(words: string): string {
  if (isMoment(words)) return words
  throw new InvalidArgumentError(
    'Write a date as 2016-09-02, 2016-09 or 2016, or 2016-08/2016-09 for between.',
  )
}

const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices)
