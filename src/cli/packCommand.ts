/** `unspoiled pack`: what one can do with packs. */
import { Command } from 'commander'
import type { CheckedFile } from '../app.js'
import { Problem } from '../model/problem.js'

export function packCommand(): Command {
  return new Command('pack')
    .description('Check packs, the files that carry a universe.')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addCommand(checkCommand())
}

function checkCommand(): Command {
  return new Command('check')
    .description('Find everything that is wrong with a pack, line by line.')
    .argument('<FILE>', 'a pack in YAML or JSON, or - for standard input')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .action(check)
}

const EXAMPLES = `
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
