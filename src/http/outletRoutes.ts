/** An address for each outlet: what a command prints as JSON, over HTTP. */
import { z } from 'zod'
import { sightOf } from '../app.js'
import { askerOf } from '../app/askerOf.js'
import type { Visible } from '../horizon/visible.js'
import type { Question } from '../views/outlet.js'
import { answerTo, OUTLETS, type OutletName } from '../views/outlets.js'
import { nothingFound } from '../views/search/nothingFound.js'
import { keptAnswer } from './keptAnswers.js'
import { madeJson, type Made } from './reply.js'
import { route, type Route } from './route.js'

const Asked = z.object({
  universe: z.string().optional().describe('The id of a universe; all of them without it.'),
  words: z.string().max(500).default('').describe('A name, title or id, or words to search for.'),
  order: z.string().max(200).optional().describe('`release`, `story`, or the name of an order.'),
  since: z.iso.date().optional().describe('The first day that counts.'),
  asOf: z.iso.date().optional().describe('Only what had been said by the end of that day.'),
  by: z.enum(['said', 'recorded']).default('said').describe('What that day is held against.'),
})

// NAMES are those of the table; its type knows no others.
const NAMES = Object.keys(OUTLETS) as OutletName[]

export const outletRoutes: readonly Route[] = NAMES.map((name) =>
  route(
    {
      method: 'GET',
      path: `/api/v1/${name}`,
      summary: `What \`unspoiled ${name} --json\` prints.`,
      access: 'anyone',
      scope: 'read',
      law: 'restricted',
      query: Asked,
      gives: z.unknown(),
    },
    async ({ query, world }) => {
      const { universe, words, order, since, asOf, by } = query
      const asOfDay = asOf === undefined ? null : { day: asOf, by }
      const universes = universe === undefined ? null : [universe]
      const asker = await askerOf({ universes, seen: null, set: [], asOf: asOfDay }, world)
      const { visible, question } = await sightOf(asker, words)
      const asked = {
        ...question,
        ...(order !== undefined && { order }),
        ...(since !== undefined && { since }),
      }
      return { kind: 'made', made: answerFor(name, visible, asked) }
    },
  ),
)

function answerFor(name: OutletName, visible: Visible, question: Question): Made {
  const { seen: _, ...asked } = question
  return keptAnswer(visible, JSON.stringify([name, asked]), () => madeFor(name, visible, question))
}

function madeFor(name: OutletName, visible: Visible, question: Question): Made {
  const answer = answerTo(name, visible, question)
  if (answer === null) throw nothingFound(visible, question)
  return madeJson(answer.data)
}
