/** `unspoiled pack from`: makes packs from what others have collected. */
import { Command } from 'commander'
import type { PackText, packTextFrom } from '../app/packTextFrom.js'
import type { packTextFromCatalogue } from '../app/packTextFromCatalogue.js'

type Collection = Parameters<typeof packTextFrom>[0]['collection']
type Catalogue = Parameters<typeof packTextFromCatalogue>[0]['catalogue']

/** What each collection is, for the help. */
const COLLECTIONS: Readonly<Record<Collection, string>> = {
  'chapter-guide': 'a guide to a series of books: its folder, or one book in it',
  'game-of-thrones': "Jeffrey Lancaster's data: the folder with episodes.json and characters.json",
}

/** What each catalogue has, and how a work of it is named, for the help. */
const CATALOGUES: Readonly<
  Record<Catalogue, { readonly has: string; readonly what: string; readonly example: string }>
> = {
  tvmaze: {
    has: 'a series at TVmaze',
    what: 'its name, number or address at TVmaze, or its number at IMDb',
    example: '"Jessica Jones"',
  },
  tmdb: {
    has: 'a series or film at TMDB, which wants a key in UNSPOILED_TMDB_KEY',
    what: 'its name, tv/NUMBER, movie/NUMBER or address at TMDB, or its number at IMDb',
    example: 'tv/38472',
  },
  wikidata: {
    has: 'a work at Wikidata',
    what: 'its name, number (Q…) or address at Wikidata, or its number at IMDb',
    example: 'Q16972568',
  },
  mediawiki: {
    has: 'a wiki that MediaWiki runs: its XML dump, or one page of it',
    what: 'the file of a dump, or the address of a page',
    example: 'pages_current.xml',
  },
}

export function packFromCommand(): Command {
  const from = new Command('from')
    .description('Make a pack from what others have collected, and print it.')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
  // The keys of the tables are all there are: the compiler holds them against the collections and catalogues.
  for (const each of Object.keys(COLLECTIONS) as Collection[]) from.addCommand(collectionCommand(each))
  for (const each of Object.keys(CATALOGUES) as Catalogue[]) from.addCommand(catalogueCommand(each))
  return from
}

const collectionCommand = (collection: Collection): Command =>
  new Command(collection)
    .description(`Make a pack from ${COLLECTIONS[collection]}.`)
    .argument('<PATH>', 'where it is')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nExample:\n  $ unspoiled pack from ${collection} PATH > my-universe.yaml\n`)
    .action(async (path: string, { json }: Options) => {
      const { packTextFrom: textFrom } = await import('../app/packTextFrom.js')
      await print(await textFrom({ collection, path }, formOf(json)))
    })

const catalogueCommand = (catalogue: Catalogue): Command =>
  new Command(catalogue)
    .description(`Make a pack from ${CATALOGUES[catalogue].has}.`)
    .argument('<WHAT>', CATALOGUES[catalogue].what)
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `\nExample:\n  $ unspoiled pack from ${catalogue} ${CATALOGUES[catalogue].example} > my-universe.yaml\n`,
    )
    .action(async (what: string, { json }: Options) => {
      const { packTextFromCatalogue: textFrom } = await import('../app/packTextFromCatalogue.js')
      const { catalogueWorld } = await import('./world.js')
      await print(await textFrom({ catalogue, what }, catalogueWorld(), formOf(json)))
    })

interface Options {
  readonly json?: true
}

const formOf = (json: true | undefined): 'json' | 'yaml' => (json === true ? 'json' : 'yaml')

async function print({ text, leftOut }: PackText): Promise<void> {
  const { writeOut } = await import('./writeOut.js')
  await writeOut([text])
  for (const what of leftOut) process.stderr.write(`Left out: ${what.replace(/\.$/, '')}.\n`)
}
