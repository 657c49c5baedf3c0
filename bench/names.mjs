/**
 * How many names are found and told apart, on two public collections that this project does not carry, and how fast.
 *
 *     node bench/names.mjs [SHARED] [--misses] [--dist DIR]
 *
 * SHARED holds `data/feed-items` (tags of publishers) and `eval/dev` (articles labelled by hand). What is absent is
 * skipped. `--misses` prints what was missed, and in the articles what was found besides.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { measureFeedItems } from './names/feedItems.mjs'
import { measureLabelled } from './names/labelled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, dist: { type: 'string', default: 'dist' } },
})
const shared = positionals[0] ?? process.env['UNSPOILED_SHARED'] ?? '../shared'
const load = (file) => import(pathToFileURL(path.resolve(values.dist, file)).href)

const [{ splitSentences }, { lexiconFor }, { findNames }, { decideKinds }, { resolveNames }, references] =
  await Promise.all(
    [
      'reading/sentences/splitSentences.js',
      'reading/names/lexicon.js',
      'reading/names/findNames.js',
      'reading/names/decideKinds.js',
      'reading/names/resolveNames.js',
      'reading/references/resolveReferences.js',
    ].map(load),
  )
const [{ parsePack }, { packEntries }, { universeOf }] = await Promise.all(
  ['sources/pack/parsePack.js', 'sources/pack/packEntries.js', 'universe/universeOf.js'].map(load),
)

/** What is timed: everything between the sentences and the mentions. */
function namesOf(sentences, universe) {
  const lexicon = lexiconFor(universe)
  const names = findNames(sentences, lexicon, [])
  const named = resolveNames(decideKinds(names), lexicon)
  references.resolveReferences(sentences, names.tokens, named)
  return named
}

const universeOfPack = (yaml, name) => universeOf(packEntries(parsePack(yaml, name)))
const tools = { splitSentences, namesOf, universeOfPack, nothing: universeOf([]), misses: values.misses }

measureFeedItems(path.join(shared, 'data/feed-items'), tools)
measureLabelled(path.join(shared, 'eval/dev'), tools)
