import { sightOf } from '../app.js'
import { lastVisit } from '../app/lastVisit.js'
import { prepareOutlet } from '../app/prepareOutlet.js'
import type { KeepingWorld } from '../app/withLedger.js'
import type { Visible } from '../horizon/visible.js'
import type { Question } from '../views/outlet.js'
import { answerTo, type OutletName } from '../views/outlets.js'
import { nothingFound } from '../views/search/nothingFound.js'
import { keptAnswer } from './keptAnswers.js'
import { keptAsker } from './keptAsker.js'
import { questionIn, type OutletQuery } from './outletQuery.js'
import { madeJson, type Made } from './reply.js'

/**
 * What an outlet answers, on behalf of whoever `world` says.
 * @throws Problem where there is no such universe, or nothing of what is asked about that they may know of
 */
export async function outletMade(name: OutletName, query: OutletQuery, world: KeepingWorld): Promise<Made> {
  const { universe, asOf, by, upTo } = query
  const day = asOf === undefined ? null : { day: asOf, by }
  const asker = await keptAsker({ universe, asOf: day, ...(upTo !== undefined && { upTo }) }, world)
  const since = query.since ?? (name === 'new' ? await lastVisit(world) : null)
  const asked = questionIn({ ...query, ...(since !== null && { since }) })
  const { visible, question } = await sightOf(asker, asked.words)
  await prepareOutlet(name, visible)
  return keptAnswer({ visible, own: asker.own }, JSON.stringify([name, asked]), () =>
    madeFor(name, visible, { ...question, ...asked }),
  )
}

function madeFor(name: OutletName, visible: Visible, question: Question): Made {
  const answer = answerTo(name, visible, question)
  if (answer === null) throw nothingFound(visible, question)
  return madeJson(answer.data)
}
