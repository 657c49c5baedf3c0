/** `unspoiled backup` and `unspoiled restore`: everything that is kept, as one file. */
import { Command } from 'commander'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

export const backupCommand = (): Command =>
  withPlace(new Command('backup'))
    .description('Write everything that is kept to one new file, while others go on using it.')
    .argument('<FILE>', 'a file that is not there yet')
    .helpOption('--help', 'print this help')
    .action(async (file: string, options: PlaceOptions) => {
      const { backUp } = await import('../app/backUp.js')
      const { keepingWorld } = await import('./world.js')
      await backUp(file, keepingWorld(options))
    })

export const restoreCommand = (): Command =>
  withPlace(new Command('restore'))
    .description('Put what a backup holds in the place of what is kept.')
    .argument('<FILE>', 'what `unspoiled backup` wrote, whichever kind of database it came from')
    .option('--force', 'also where something is kept already: all of it is replaced')
    .helpOption('--help', 'print this help')
    .action(async (file: string, options: PlaceOptions & { readonly force?: true }) => {
      const { restore } = await import('../app/backUp.js')
      const { keepingWorld } = await import('./world.js')
      await restore(file, options.force === true ? 'everything' : 'nothing', keepingWorld(options))
    })
