/** Commands that put a question to a universe: one for each outlet, all with the same options. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Question } from '../views/outlet.js'
import type { FormName } from '../views/formNames.js'
import type { OutletName } from '../views/outlets.js'
import { countIn } from './countIn.js'
import { firstDayIn, lastDayIn } from './dayWords.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { append, collect } from './repeatable.js'

/** What a command says of itself before anything that it does is loaded. */
export interface Ask {
  readonly name: OutletName
  readonly description: string
  /** What its words are, as usage shows it; null where it takes none. */
  readonly words: string | null
  /** Options of its own. */
  readonly options?: readonly AskOption[]
  /** In what else it can be printed, for programs that subscribe to it. */
  readonly form?: 'ics' | 'feed'
  readonly examples: readonly string[]
}

/** An option that becomes a part of the question. */
interface AskOption {
  readonly key: keyof Asked
  readonly flags: string
  readonly description: string
  readonly isRequired?: true
}

/** The parts of a question that options give. */
type Asked = Pick<Question, 'order' | 'since' | 'until' | 'kind' | 'limit' | 'after'>

interface AskOptions extends PlaceOptions, Asked {
  readonly universe?: readonly string[]
  readonly seen?: readonly string[]
  readonly set?: readonly string[]
  readonly asOf?: string
  readonly by: 'said' | 'recorded'
  readonly upTo?: number
  readonly json?: true
  readonly ics?: true
  readonly feed?: FormName
}

export function askCommand({ name, description, words, options = [], form, examples }: Ask): Command {
  const command = withPlace(new Command(name))
    .description(description)
    .option(
      '--universe <PACK-OR-ID>',
      'the universe to ask, else all that are kept; may be repeated',
      collect,
    )
    .option('--seen <WHAT>', 'what you have seen, else what is marked; may be repeated', append)
    .option(
      '--set <NAME=VALUE>',
      'what you want hidden, as `unspoiled set` lists it; may be repeated',
      append,
    )
    .option('--as-of <DAY>', 'only what had been said by then: 2016-09-02', (day: string) => lastDayIn(day))
    .addOption(
      new Option('--by <TIME>', 'hold that day against when it was said, or recorded here')
        .choices(['said', 'recorded'])
        .default('said'),
    )
    .option(
      '--up-to <NUMBER>',
      'only the first so many things that you saw: the answer as it was then',
      wholeNumber,
    )
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nExamples:\n${examples.map((each) => `  $ unspoiled ${each}\n`).join('')}`)
  for (const option of options) command.addOption(optionOf(option))
  if (form !== undefined) command.addOption(FORM_OPTIONS[form]())
  if (words === null) return command.action(async () => ask(name, '', command))
  return command
    .argument(`<${words}...>`)
    .action(async (said: readonly string[]) => ask(name, said.join(' '), command))
}

const FORM_OPTIONS: Readonly<Record<NonNullable<Ask['form']>, () => Option>> = {
  ics: () => new Option('--ics', 'print a calendar for calendar programs (RFC 5545)').conflicts('json'),
  feed: () =>
    new Option('--feed <FORM>', 'print a feed for feed readers')
      .choices(['rss', 'atom', 'json'])
      .conflicts('json'),
}

function optionOf({ key, flags, description, isRequired }: AskOption): Option {
  const option = new Option(flags, description).makeOptionMandatory(isRequired ?? false)
  const parse = PARSERS[key]
  return parse === undefined ? option : option.argParser(parse)
}

/** @throws InvalidArgumentError for anything else */
function wholeNumber(words: string): number {
  if (/^\d{1,9}$/.test(words)) return Number(words)
  throw new InvalidArgumentError('It is a whole number: 12.')
}

/** What is not taken as it is written. */
const PARSERS: Readonly<Partial<Record<keyof Asked, (words: string) => string | number>>> = {
  since: (words) => firstDayIn(words),
  until: (words) => lastDayIn(words),
  limit: countIn,
}

/** The parts of a question that were given. */
function asked({ order, until, kind, limit, after }: Asked): Asked {
  return {
    ...(order !== undefined && { order }),
    ...(until !== undefined && { until }),
    ...(kind !== undefined && { kind }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  }
}

/** Feeds name the page that they belong to: where `unspoiled serve` is by default. */
const HOME = 'http://localhost:7080/'

async function ask(name: OutletName, words: string, command: Command): Promise<void> {
  const { sightOf } = await import('../app.js')
  const { lastVisit } = await import('../app/lastVisit.js')
  const { askerOf } = await import('../app/askerOf.js')
  const { answerTo } = await import('../views/outlets.js')
  const { terminalOf } = await import('./terminal.js')
  const { keepingWorld } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const options = command.optsWithGlobals<AskOptions & { color: boolean }>()
  const { universe: universes = null, seen = null, set = [], json, color, upTo } = options
  const asOf = options.asOf === undefined ? null : { day: options.asOf, by: options.by }
  const world = keepingWorld(options)
  const asker = await askerOf({ universes, seen, set, asOf, ...(upTo !== undefined && { upTo }) }, world)
  const sight = await sightOf(asker, words)
  const { visible } = sight
  const since = options.since ?? (name === 'new' ? await lastVisit(world) : null)
  const question = {
    ...sight.question,
    ...asked(options),
    ...(since !== null && { since }),
  }
  const answer = answerTo(name, visible, question)
  if (answer === null) {
    const { nothingFound } = await import('../views/search/nothingFound.js')
    throw nothingFound(visible, question)
  }
  const form = options.ics === true ? 'ics' : options.feed
  if (form !== undefined) {
    const { writerOf } = await import('../views/forms.js')
    return writeOut([writerOf(name, form)?.(answer.data, { home: HOME }) ?? ''])
  }
  await writeOut(
    json === true ? [`${JSON.stringify(answer.data, null, 2)}\n`] : answer.text(terminalOf(process, color)),
  )
}
