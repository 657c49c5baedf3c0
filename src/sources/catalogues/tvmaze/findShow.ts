import { Problem } from '../../../model/problem.js'
import { itemsIn, keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import { oneCalled, type Candidate } from '../oneCalled.js'

/**
 * The number of a show at TVmaze.
 *
 * Format: https://www.tvmaze.com/api, “Show search” and “Show lookup”.
 * @throws Problem where there is no such show, or several are called so
 */
export async function findShow(what: string, ask: Ask, root: string): Promise<string> {
  const id = /^(?:https?:\/\/(?:www|api)\.tvmaze\.com\/shows\/)?(?<id>\d+)(?:$|\/)/.exec(what)?.groups?.['id']
  if (id !== undefined) return id
  if (/^tt\d+$/.test(what)) {
    const found = lineIn(keysIn(await ask(`${root}/lookup/shows?imdb=${what}`))['id'])
    if (found !== null) return found
    throw new Problem('not-found', `TVmaze knows no show ${what}`, 'Give its name, or its address at TVmaze.')
  }
  const answer = await ask(`${root}/search/shows?q=${encodeURIComponent(what)}`)
  return oneCalled(what, 'TVmaze', itemsIn(answer).flatMap(candidateIn))
}

function candidateIn(found: unknown): Candidate[] {
  const show = keysIn(keysIn(found)['show'])
  const [id, name] = [lineIn(show['id']), lineIn(show['name'])]
  if (id === null || name === null) return []
  return [{ id, name, year: lineIn(show['premiered'])?.slice(0, 4) ?? null }]
}
