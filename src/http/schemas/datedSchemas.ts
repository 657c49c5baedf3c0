/** What happens and comes out when, and what was said since a day. */
import { z } from 'zod'
import type { Calendar, CalendarEntry } from '../../views/calendar/calendarOf.js'
import type { Change, Changes } from '../../views/changes/changesSince.js'
import type { ArticleHead } from '../../views/articleHead.js'
import type { New } from '../../views/fresh/newSince.js'
import type { News, NewsArticle } from '../../views/news/newsOf.js'
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

const ChangeSchema = schemaFor<Change>()(
  z
    .object({
      when: Moment,
      stance: StanceSchema,
      isAgain: z.boolean().describe('Whether somebody had said so before.'),
      statement: StatementSchema,
      correctedBy: StatementSchema.nullable(),
      sources: z.array(ToldSourceSchema),
    })
    .meta({ id: 'Change' }),
)

export const ChangesSchema = schemaFor<Changes>()(
  z
    .object({ since: z.string().nullable(), changes: z.array(ChangeSchema), next: NextOfList })
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

const ArticleSchema = schemaFor<NewsArticle>()(
  HeadSchema.extend({
    statements: z.array(StatementSchema).describe('What it says that you may know.'),
    repeatedBy: z.array(HeadSchema).describe('Who told the same later in mostly the same words.'),
  }).meta({ id: 'Article' }),
)

export const NewsSchema = schemaFor<News>()(
  z
    .object({
      articles: z.array(ArticleSchema).describe('Newest first; those without a date last.'),
      next: NextOfList,
    })
    .meta({ id: 'News', description: 'The articles that are kept, as you may know of them.' }),
)

export const NewSchema = schemaFor<New>()(
  z
    .object({
      since: z.string().nullable().describe('Null where you were never here, and nothing is new.'),
      articles: z.array(ArticleSchema),
      changes: z.array(ChangeSchema).describe('What else was said or recorded.'),
      releases: z.array(CalendarEntrySchema).describe('What got a date, or another one.'),
    })
    .meta({ id: 'New', description: 'What is new, each thing once.' }),
)
