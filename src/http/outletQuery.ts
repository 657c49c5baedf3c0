/** What outlets are asked over HTTP, and how that becomes a question. */
import { z } from 'zod'
import type { Question } from '../views/outlet.js'

/** More than that many things of a list nobody reads at once. */
const MOST = 200
/** How many things of a list come where nobody says. */
const USUAL = 50

/** What every outlet can be asked. */
export const ASKED_OF_ALL = z.object({
  universe: z.string().max(200).optional().describe('The id of a universe; all of them without it.'),
  asOf: z.iso.date().optional().describe('Only what had been said by the end of that day.'),
  by: z.enum(['said', 'recorded']).default('said').describe('What that day is held against.'),
  upTo: z.coerce
    .number<string>()
    .int()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('Only the first so many things that you saw: the answer as it was then.'),
})

/** What some can be asked besides. */
export const PARTS = {
  words: z.string().max(500).default('').describe('A name or title, or words to search for.'),
  id: z.string().max(200).optional().describe('The id of what is asked about; it counts before `words`.'),
  order: z
    .string()
    .max(200)
    .optional()
    .describe('`release`, `story`, or the name of an order; of works `name`, `release` or `progress`.'),
  kind: z.string().max(50).optional().describe('Only works of this kind: `series`, `film`.'),
  since: z.iso
    .date()
    .optional()
    .describe('The first day that counts; of `new` else when you were here last.'),
  until: z.iso.date().optional().describe('The last day that counts; what has no date is left out.'),
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .describe('How many things of the list at most.'),
  cursor: z
    .string()
    .max(200)
    .optional()
    .describe('Go on after this: the `next` of an answer, which is null at the end of the list.'),
} as const

export type PartName = keyof typeof PARTS

export type OutletQuery = z.output<typeof ASKED_OF_ALL> & {
  readonly [Name in PartName]?: z.output<(typeof PARTS)[Name]> | undefined
}

/** The parts of a question that a query gives. */
export function questionIn({
  words = '',
  cursor,
  id,
  order,
  kind,
  since,
  until,
  limit,
}: OutletQuery): Omit<Question, 'seen' | 'own'> {
  return {
    words,
    ...(id !== undefined && { id }),
    ...(order !== undefined && { order }),
    ...(kind !== undefined && { kind }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { after: cursor }),
  }
}
