import type { Followed } from '../../model/followed.js'
import { checkWork } from '../../sources/catalogues/checkWork.js'
import { namedWork } from '../../sources/catalogues/namedWork.js'
import { feedFrom } from '../../sources/feeds/feedFrom.js'
import { FetchProblem } from '../../sources/fetch/fetchProblem.js'
import { articleFrom } from '../../sources/page/articleFrom.js'
import type { KeepingWorld } from '../withLedger.js'

/** What somebody begins to follow. */
type Named = Pick<Followed, 'kind' | 'address'>

/**
 * Asks once for what somebody wants to follow, so that they are told at once where it is wrong, and not weeks later.
 * @throws Problem where it cannot be had, or is something else
 */
export async function checkSource({ kind, address }: Named, world: KeepingWorld): Promise<void> {
  const { fetcher, keys = {}, now } = world
  const work = kind === 'work' ? namedWork(address) : null
  if (work !== null) return checkWork(work, { fetcher, keys })
  const came = await fetcher.fetch({ address, kind: kind === 'page' ? 'named' : 'feed' })
  if (came.kind !== 'came') throw new TypeError('an answer that nobody asked for')
  if (kind === 'page') await articleFrom({ name: address, ...came })
  else await feedFrom({ name: address, ...came }, now())
}

/** The same trouble, with the way out for whoever knows better: it may be over when it is time to collect. */
export function withWayOut(trouble: unknown): unknown {
  if (!(trouble instanceof FetchProblem) || trouble.lasts !== 'moment') return trouble
  const { code, message, notBefore, lasts } = trouble
  // FetchProblem is never made with another code than those of its trouble.
  if (code !== 'unreachable' && code !== 'unreadable' && code !== 'refused') return trouble
  const hint =
    'Check the address and try again later, or add --unasked: then it is first asked when you collect.'
  return new FetchProblem({ code, message, hint, notBefore, lasts })
}
