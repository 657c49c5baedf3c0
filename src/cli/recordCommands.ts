/** `unspoiled export` and `forget`: what is kept of you, to take along or to delete. */
import { Command } from 'commander'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

export const exportCommand = (): Command =>
  withPlace(new Command('export'))
    .description('Print all that is kept of you, as JSON: what you have seen, opened and set.')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions) => {
      const { exportRecord } = await import('../app/ownRecord.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const record = await exportRecord(keepingWorld(options))
      await writeOut([`${JSON.stringify(record, null, 2)}\n`])
    })

export const forgetCommand = (): Command =>
  withPlace(new Command('forget'))
    .description('Delete all that is kept of you. What is known of universes stays.')
    .option('--force', 'really delete it')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly force?: true }) => {
      const { forgetRecord } = await import('../app/ownRecord.js')
      const { keepingWorld } = await import('./world.js')
      await forgetRecord(options.force === true, keepingWorld(options))
    })
