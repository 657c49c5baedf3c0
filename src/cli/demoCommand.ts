/** `unspoiled demo`: the sample article as two readers may see it. */
import { Command } from 'commander'
import type { ShownArticle } from '../views/paragraphsOf.js'

/** What the second reader has seen. */
const SEEN = 'Jessica Jones 1'

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'Show one article as two readers see it: one who has seen nothing, one who has seen a season.',
    )
    .helpOption('--help', 'print this help')
    .action(demo)
}

async function demo(_options: object, command: Command): Promise<void> {
  const { openUniverse, readFor } = await import('../app.js')
  const { chosenSettings } = await import('../horizon/chosenSettings.js')
  const { sampleArticle, world } = await import('./world.js')
  const { demoText } = await import('../views/demoText.js')
  const { terminalOf } = await import('./terminal.js')
  const { writeOut } = await import('./writeOut.js')
  const universe = await openUniverse(['defenders'], world())
  const shownTo = async (seen: readonly string[]): Promise<ShownArticle> => {
    const question = { input: sampleArticle(), universe, seen, settings: chosenSettings([]), opened: [] }
    return { ...(await readFor(question, world())), outline: universe.works }
  }
  const nothing = await shownTo([])
  const season = await shownTo([SEEN])
  const terminal = terminalOf(process, command.optsWithGlobals<{ color: boolean }>().color)
  return writeOut(demoText({ nothing, season, seen: SEEN }, terminal))
}
