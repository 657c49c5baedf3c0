/** `unspoiled pack from`: makes packs from what others have collected. */
import { Command } from 'commander'
import type { packTextFrom } from '../app/packTextFrom.js'

type Collection = Parameters<typeof packTextFrom>[0]['collection']

/** What each collection is, for the help. */
const COLLECTIONS: Readonly<Record<Collection, string>> = {
  'chapter-guide': 'a guide to a series of books: its folder, or one book in it',
  'game-of-thrones': "Jeffrey Lancaster's data: the folder with episodes.json and characters.json",
}

export function packFromCommand(): Command {
  const from = new Command('from')
    .description('Make a pack from what others have collected, and print it.')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  for (const collection of NAMES) from.addCommand(collectionCommand(collection))
  return from
}

// The keys of the table are all there are: the compiler holds it against the collections.
const NAMES = Object.keys(COLLECTIONS) as Collection[]

const collectionCommand = (collection: Collection): Command =>
  new Command(collection)
    .description(`Make a pack from ${COLLECTIONS[collection]}.`)
    .argument('<PATH>', 'where it is')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nExample:\n  $ unspoiled pack from ${collection} PATH > my-universe.yaml\n`)
    .action(async (path: string, { json }: { readonly json?: true }) => print({ collection, path }, json))

async function print(
  from: { readonly collection: Collection; readonly path: string },
  json: true | undefined,
): Promise<void> {
  const { packTextFrom: textFrom } = await import('../app/packTextFrom.js')
  const { writeOut } = await import('./writeOut.js')
  const { text, leftOut } = await textFrom(from, json === true ? 'json' : 'yaml')
  await writeOut([text])
  for (const what of leftOut) process.stderr.write(`Left out: ${what}.\n`)
}
