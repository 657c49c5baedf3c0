/** `unspoiled verify`: whether everything that is kept is as it was written. */
import { Command } from 'commander'
import { Problem } from '../model/problem.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

export const verifyCommand = (): Command =>
  withPlace(new Command('verify'))
    .description('Look whether everything that is kept is as it was written.')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly json?: true }) => {
      const { verifyLedger } = await import('../app/verifyLedger.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const damage = await verifyLedger(keepingWorld(options))
      if (options.json === true) await writeOut([`${JSON.stringify({ damage }, null, 2)}\n`])
      else await writeOut(damage.length === 0 ? [ALL_WELL] : damage.map((each) => `${each}\n`))
      if (damage.length === 0) return
      throw new Problem(
        'invalid',
        'what is kept is not as it was written',
        'Restore the last backup with `unspoiled restore FILE --force`.',
      )
    })

const ALL_WELL = 'Everything is as it was written.\n'
