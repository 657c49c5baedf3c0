/** What happens and comes out when, and what was said since a day. */
import { z } from 'zod'
import type { Calendar, CalendarEntry } from '../../views/calendar/calendarOf.js'
import type { Changes } from '../../views/changes/changesSince.js'
import type { ArticleHead } from '../../views/articleHead.js'
import type { News } from '../../views/news/newsOf.js'
import type { Timeline } from '../../views/timeline/timelineOf.js'
import { Count, HowSure, Id, Moment, NextOfList, PlaceSchema, Ref, Words } from './plainSchemas.js'
import { schemaFor } from './schemaFor.js'
import { StanceSchema, StatementSchema, ToldSourceSchema } from './statementSchemas.js'

const CalendarEntrySchema = schemaFor<CalendarEntry>()(
  z
    .object({
      id: Id,
      when: Moment.nullable().describe('Null where no date is known.'),
      words: Words,
      certainty: HowSure,
      isCancelled: z.boolean(),
      revisions: z.object({
        count: Count.describe('How often the date was changed.'),
        last: z.string().nullable().describe('When it was changed last: RFC 3339, or an ISO 8601 date.'),
      }),
      installments: z
        .object({ from: Ref, to: Ref })
        .nullable()
        .describe('First and last by the outline; null for what only a statement tells of.'),
      statement: Id.nullable().describe('The statement that stands; null for what the outline tells.'),
      sources: z.array(ToldSourceSchema),
    })
    .meta({ id: 'CalendarEntry' }),
)

export const CalendarSchema = schemaFor<Calendar>()(
  z
    .object({ entries: z.array(CalendarEntrySchema), next: NextOfList })
    .meta({ id: 'Calendar', description: 'What is out when.' }),
)

const TimelineEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('release'), when: Moment.nullable(), release: CalendarEntrySchema }),
  z.object({ kind: z.literal('statement'), when: Moment.nullable(), statement: StatementSchema }),
])

export const TimelineSchema = schemaFor<Timeline>()(
  z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('release'), entries: z.array(TimelineEntrySchema), next: NextOfList }),
      z.object({
        by: z.literal('story'),
        dated: z.array(StatementSchema).describe('What the story itself dates.'),
        told: z.array(z.object({ in: PlaceSchema, statements: z.array(StatementSchema) })),
        next: NextOfList,
      }),
    ])
    .meta({ id: 'Timeline', description: 'What happens in the world, or in the story.' }),
)

export const ChangesSchema = schemaFor<Changes>()(
  z
    .object({
      since: z.string().nullable(),
      changes: z.array(
        z.object({
          when: Moment,
          stance: StanceSchema,
          isAgain: z.boolean().describe('Whether somebody had said so before.'),
          statement: StatementSchema,
          correctedBy: StatementSchema.nullable(),
          sources: z.array(ToldSourceSchema),
        }),
      ),
      next: NextOfList,
    })
    .meta({ id: 'Changes', description: 'What was said or recorded since a day.' }),
)

export const HeadSchema = schemaFor<ArticleHead>()(
  z
    .object({
      id: Id,
      title: z.string().nullable().describe('The headline; null where it would say too much.'),
      url: z.string().nullable(),
      outlet: z.string().nullable(),
      published: Moment.nullable(),
      byline: z.string().nullable(),
    })
    .meta({ id: 'ArticleHead' }),
)

export const NewsSchema = schemaFor<News>()(
  z
    .object({
      articles: z
        .array(
          HeadSchema.extend({
            statements: z.array(StatementSchema).describe('What it says that you may know.'),
            repeatedBy: z.array(HeadSchema).describe('Who told the same later in mostly the same words.'),
          }),
        )
        .describe('Newest first; those without a date last.'),
      next: NextOfList,
    })
    .meta({ id: 'News', description: 'The articles that are kept, as you may know of them.' }),
)
