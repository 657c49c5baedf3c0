/** `unspoiled visited`: that you have looked at what is new. */
import { Command } from 'commander'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

export const visitedCommand = (): Command =>
  withPlace(new Command('visited'))
    .description('Say that you have looked at what is new: `unspoiled new` then begins from now.')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions) => {
      const { noteVisit } = await import('../app/lastVisit.js')
      const { keepingWorld } = await import('./world.js')
      await noteVisit(keepingWorld(options))
    })
