/** `unspoiled set`: what you want hidden besides the story itself, for all works or for one. */
import { Command } from 'commander'
import type { KeptSettings } from '../app/keptSettings.js'
import { SETTINGS, settingNames, settingWords } from '../horizon/settingTable.js'
import { Problem } from '../model/problem.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface SetOptions extends PlaceOptions {
  readonly work?: string
  readonly universe?: string
  readonly json?: true
}

export const setCommand = (): Command =>
  withPlace(new Command('set'))
    .description('Say what you want hidden besides the story itself, or show what you have set.')
    .argument('[NAME]', 'the name of a setting; without one, all are shown')
    .argument('[VALUE]', 'one of its values, or default')
    .option('--work <TITLE>', 'for this work only')
    .option('--universe <ID>', 'the universe that is meant, where several have such a title')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nThe settings and their values:\n${everyMeaning()}${EXAMPLES}`)
    .action(set)

const EXAMPLES = `
Examples:
  $ unspoiled set
  $ unspoiled set outline next
  $ unspoiled set outline whole --work "Jessica Jones"
  $ unspoiled set outline default
`

const everyMeaning = (): string =>
  settingNames()
    .flatMap((name) =>
      SETTINGS[name].meanings.map(([value, meaning]) => `  ${pair(settingWords(name), value)}  ${meaning}\n`),
    )
    .join('')

async function set(name: string | undefined, value: string | undefined, options: SetOptions): Promise<void> {
  const { changeSetting, keptSettings } = await import('../app/keptSettings.js')
  const { keepingWorld } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const { work: title = null, universe = null, json } = options
  if (name !== undefined && value === undefined)
    throw new Problem('usage', `${name} is set to nothing`, 'Write a value after it, or default.')
  const world = keepingWorld(options)
  const kept =
    name === undefined || value === undefined
      ? await keptSettings(world)
      : await changeSetting({ name, value, title, universe }, world)
  await writeOut(json === true ? [`${JSON.stringify(kept, null, 2)}\n`] : linesOf(kept))
}

/** All that holds, with what it means; below each what holds for some works instead. */
function* linesOf({ settings, byWork }: KeptSettings): Generator<string> {
  for (const name of settingNames()) {
    const value = settings[name]
    const [, meaning = ''] = SETTINGS[name].meanings.find(([each]) => each === value) ?? []
    yield `${pair(settingWords(name), value)}  ${meaning}\n`
    for (const { work, settings: own } of byWork) {
      const other = own[name]
      if (other !== undefined) yield `  for ${work.name}: ${other}\n`
    }
  }
}

const NAME_WIDTH = 'installment-credits'.length
const VALUE_WIDTH = 'hidden'.length

const pair = (name: string, value: string): string =>
  `${name.padEnd(NAME_WIDTH)}  ${value.padEnd(VALUE_WIDTH)}`
