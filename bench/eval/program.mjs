/** The built program, called within this process: what `unspoiled read --all --json` prints, without starting it. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { dist, loadBuilt } from '../where.mjs'

const [{ openUniverse, readFor }, { chosenSettings }, { readingJson }, { readArticle }, { world }] =
  await Promise.all(
    [
      'app.js',
      'horizon/chosenSettings.js',
      'views/readingJson.js',
      'reading/readArticle.js',
      'cli/world.js',
    ].map(loadBuilt),
  )

/**
 * @param article `file`, its text, and `published` or null
 * @param reader `packs` that they follow, and `caution`: normal, strict, or the chance itself from which to hide
 */
export async function readJson({ file, published }, { packs, caution }) {
  const universe = await openUniverse(packs, world())
  const given = published === null ? {} : { published }
  const settings = { ...chosenSettings([]), caution }
  const question = { input: file, universe, seen: 'all', settings, opened: [], ...given }
  const { reading } = await readFor(question, world())
  return [...readingJson(reading, null)].join('')
}

/** The same from the command line, to make sure that it is the same. */
export function readJsonByCommand({ file, published }, { packs, caution }) {
  const args = [path.join(dist, 'cli/main.js'), 'read', file, '--all', '--json', '--caution', caution]
  const options = [['--published', published], ...packs.map((pack) => ['--universe', pack])]
  const given = options.filter(([, value]) => value !== null).flat()
  return execFileSync(process.execPath, [...args, ...given], { encoding: 'utf8', maxBuffer: 1 << 28 })
}

const nothingKnown = { works: [], entities: [], statements: [], orders: [], documents: [] }

/** Reads a text of which nothing else is known. */
export function readText(text) {
  const head = { title: null, published: null, publishedBasis: null, byline: null, outlet: null, url: null }
  return readArticle({ ...head, text, emphasis: [] }, nothingKnown)
}
