/** `unspoiled import`: what another tracker, or `unspoiled export`, knows of what you have seen. */
import { Command } from 'commander'
import { Problem } from '../model/problem.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface ImportOptions extends PlaceOptions {
  readonly confirm?: true
  readonly undo?: string
  readonly all?: true
  readonly json?: true
}

export const importCommand = (): Command =>
  withPlace(new Command('import'))
    .description('Take over what another tracker, or `unspoiled export`, knows of what you have seen.')
    .argument('[FILE]', 'an export, as file or ZIP, or - for standard input')
    .option('--confirm', 'really mark what the preview says; without it nothing is changed')
    .option('--undo <ID>', 'take an import back, exactly')
    .option('--all', 'show every row of the preview')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXPLANATION)
    .action(importFile)

const EXPLANATION = `
Exports of TV Time, Trakt, Yamtrack, Simkl, Netflix, IMDb, Letterboxd, TMDB, MyAnimeList, AniList and Kitsu are read,
and what Plex, Jellyfin, Emby and Kodi send or list.
A row that may mean several things marks nothing.

Examples:
  $ unspoiled import tvtime-export.zip
  $ unspoiled import tvtime-export.zip --confirm
  $ unspoiled import --undo 3mZ0aPq1xYtB
`

async function importFile(file: string | undefined, options: ImportOptions): Promise<void> {
  const { keepingWorld } = await import('./world.js')
  const { writeOut } = await import('./writeOut.js')
  const world = keepingWorld(options)
  const { undo, json } = options
  if (undo !== undefined) {
    const { undoImport } = await import('../app/trackerImport.js')
    const undone = await undoImport(undo, world)
    const { undoneText } = await import('./importText.js')
    return writeOut(json === true ? [`${JSON.stringify({ undone }, null, 2)}\n`] : undoneText(undone))
  }
  if (file === undefined) {
    throw new Problem('usage', 'no file is named', 'Write one after `unspoiled import`, or --undo and an id.')
  }
  const { openExport } = await import('../app/openExport.js')
  const opened = await openExport(file, world)
  if (opened.kind === 'own') return
  const { confirmImport, previewTracker } = await import('../app/trackerImport.js')
  const preview = await previewTracker(opened.input, world)
  const done = options.confirm === true ? await confirmImport(preview, world) : null
  const { importJson, importText } = await import('./importText.js')
  await writeOut(
    json === true
      ? [`${JSON.stringify(importJson(preview, done), null, 2)}\n`]
      : importText(preview, { done, confirmed: options.confirm === true, all: options.all === true }),
  )
}
