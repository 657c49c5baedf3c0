import { Problem } from '../../../model/problem.js'
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { oneCalled, type Candidate } from '../oneCalled.js'

/**
 * The id of a work's item.
 *
 * Format: https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities, and `haswbstatement` of
 * https://www.mediawiki.org/wiki/Help:Extension:WikibaseCirrusSearch.
 * @throws Problem where there is no such work, or several are called so
 */
export async function findItem(what: string, ask: Ask, root: string): Promise<string> {
  const id = /^(?:https?:\/\/(?:www|m)\.wikidata\.org\/(?:wiki|entity)\/)?(?<id>Q\d+)$/.exec(what)?.groups?.[
    'id'
  ]
  if (id !== undefined) return id
  if (/^tt\d+$/.test(what)) return byImdb(what, ask, root)
  const search = encodeURIComponent(what)
  const answer = keysIn(
    await ask(
      `${root}/w/api.php?action=wbsearchentities&format=json&language=en&type=item&limit=50&search=${search}`,
    ),
  )
  return oneCalled(what, 'Wikidata', itemsIn(answer['search']).flatMap(candidateIn))
}

async function byImdb(what: string, ask: Ask, root: string): Promise<string> {
  const address = `${root}/w/api.php?action=query&format=json&list=search&srsearch=haswbstatement:P345=${what}`
  const [found] = itemsIn(keysIn(keysIn(await ask(address))['query'])['search'])
  const id = lineIn(keysIn(found)['title'])
  if (id !== null && /^Q\d+$/.test(id)) return id
  throw new Problem('not-found', `Wikidata knows nothing as ${what}`, 'Give its name, or its number: Q23567.')
}

/** What the short description of a work says it is: “2004 American television series”. */
const WORK =
  /\b(?:series|mini-?series|film|movie|novel|book|comics?|manga|anime|video game|sitcom|show|programme|program)\b/i
/** A part of one is no work of its own. */
const PART = /\b(?:episode|season|character|list|soundtrack|album|song)\b/i

function candidateIn(found: unknown): Candidate[] {
  const { id, label, description } = keysIn(found)
  const [number, name, words] = [lineIn(id), lineIn(label), lineIn(description) ?? '']
  if (number === null || name === null || !WORK.test(words) || PART.test(words)) return []
  return [{ id: number, name, year: /\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? null }]
}
