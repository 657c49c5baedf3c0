/** `unspoiled undo`: takes back what you changed last. */
import { Command } from 'commander'
import type { ChangeKind, RecordChange } from '../model/recordChange.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface UndoOptions extends PlaceOptions {
  readonly json?: true
}

export const undoCommand = (): Command =>
  withPlace(new Command('undo'))
    .description('Take back what you changed last: marks, lists, settings, what you opened, imports.')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: UndoOptions) => {
      const { undoLast } = await import('../app/undoLast.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const undone = await undoLast(null, keepingWorld(options))
      await writeOut([
        options.json === true ? `${JSON.stringify({ undone }, null, 2)}\n` : tellUndone(undone),
      ])
    })

/** What each kind of change was, as the beginning of a sentence. */
const CHANGED: Readonly<Record<ChangeKind, string>> = {
  seen: 'What you marked as seen',
  unseen: 'What you marked as not seen',
  played: 'What a player told of',
  listed: 'What you put on a list',
  set: 'What you set',
  opened: 'What you opened',
  closed: 'What you closed',
  imported: 'What you imported',
  'import-undone': 'The import that you took back',
  settled: 'What you settled',
  dismissed: 'What you dismissed',
}

const tellUndone = ({ kind, changedOn }: RecordChange): string =>
  `${CHANGED[kind]} on ${changedOn.slice(0, 'yyyy-mm-dd'.length)} is as it was before.\n`
