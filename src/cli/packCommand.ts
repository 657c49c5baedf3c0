/** `unspoiled pack`: what one can do with packs. */
import { Command } from 'commander'
import type { CheckedFile } from '../app.js'
import { Problem } from '../model/problem.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { packFromCommand } from './packFromCommand.js'

export function packCommand(): Command {
  return new Command('pack')
    .description('Check, make, add and export packs, the files that carry a universe.')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addCommand(checkCommand())
    .addCommand(packFromCommand())
    .addCommand(addCommand())
    .addCommand(exportCommand())
}

const addCommand = (): Command =>
  withPlace(new Command('add'))
    .description('Keep everything that a pack says. Adding it again adds what is new in it.')
    .argument('<FILE>', 'a pack: a file, an address, or the id of one that comes with the program')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (pack: string, options: PlaceOptions & { readonly json?: true }) => {
      const { addPack } = await import('../app/addPack.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const added = await addPack(pack, keepingWorld(options))
      const told = `${added.universe.name}: ${count(added.added, 'entry', 'entries')} new.\n`
      await writeOut([options.json === true ? `${JSON.stringify(added, null, 2)}\n` : told])
    })

const exportCommand = (): Command =>
  withPlace(new Command('export'))
    .description('Print all that is kept of a universe, as a pack in JSON. It hides nothing.')
    .argument('<UNIVERSE>', 'the id of a universe that is kept')
    .helpOption('--help', 'print this help')
    .action(async (universe: string, options: PlaceOptions) => {
      const { exportPack } = await import('../app/exportPack.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const pack = await exportPack(universe, keepingWorld(options))
      await writeOut([`${JSON.stringify(pack, null, 2)}\n`])
    })

function checkCommand(): Command {
  return new Command('check')
    .description('Find everything that is wrong with a pack, line by line.')
    .argument('<FILE>', 'a pack in YAML or JSON, or - for standard input')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(check)
}

const CHECK_EXAMPLES = `
Each fault is printed as FILE:LINE:COLUMN, what is wrong, and what to write instead.

Examples:
  $ unspoiled pack check packs/defenders.yaml
  $ unspoiled pack check my-universe.json --json
`

async function check(file: string, options: { readonly json?: true }): Promise<void> {
  const { checkPackFile } = await import('../app.js')
  const { world } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const checked = await checkPackFile(file, world())
  const name = file === '-' ? 'standard input' : file
  if (options.json === true) await writeOut([`${JSON.stringify(checked, null, 2)}\n`])
  else await writeOut(linesOf(name, checked))
  const { length } = checked.faults
  if (length === 0) return
  throw new Problem('invalid', `${name} has ${count(length, 'fault')}`, 'Correct each and check it again.')
}

function linesOf(name: string, { faults, counts }: CheckedFile): readonly string[] {
  if (counts !== null) {
    const parts = [
      count(counts.works, 'work'),
      count(counts.installments, 'installment'),
      count(counts.entities, 'entity', 'entities'),
      count(counts.statements, 'statement'),
      count(counts.orders, 'order'),
    ]
    return [`${name}: ${parts.join(', ')}. No faults.\n`]
  }
  return faults.map(({ line, column, message, hint }) => `${name}:${line}:${column}: ${message} (${hint})\n`)
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`
