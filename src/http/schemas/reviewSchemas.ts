/** What keepers are shown and decide. */
import { z } from 'zod'
import type { DoubtfulDocument, ReviewDoubts } from '../../app/review/reviewDoubts.js'
import type { RulingPreview } from '../../app/review/previewFor.js'
import type { UnseenReview } from '../../app/review/reviewFor.js'
import type { History, HistoryEntry } from '../../views/review/historyOf.js'
import type { ReviewItem, ReviewQueue } from '../../views/review/reviewQueue.js'
import { HowSure, Id, Moment, NextOfList, Ref, Words } from './plainSchemas.js'
import { ThingSchema } from './learntSchemas.js'
import { schemaFor } from './schemaFor.js'
import { StanceSchema, StatementSchema, ToldSourceSchema } from './statementSchemas.js'

const ReviewItemSchema = schemaFor<ReviewItem>()(
  z.object({
    statement: StatementSchema,
    reasons: z.array(z.enum(['unsure', 'disputed', 'contradicted', 'bound', 'dated', 'elsewhere'])),
    sources: z.array(ToldSourceSchema),
  }),
)

export const ReviewQueueSchema = schemaFor<ReviewQueue>()(
  z
    .object({ items: z.array(ReviewItemSchema), next: NextOfList })
    .meta({ id: 'ReviewQueue', description: 'What wants a keeper’s eye, the least sure first.' }),
)

export const UnseenSchema = schemaFor<UnseenReview>()(
  z
    .object({
      waiting: z.array(
        z.object({ works: z.array(z.object({ id: Id, name: z.string() })), tickets: z.array(Id) }),
      ),
    })
    .meta({ id: 'UnseenReview', description: 'Under which titles something waits that you cannot see yet.' }),
)

const DoubtfulDocumentSchema = schemaFor<DoubtfulDocument>()(
  z.object({
    id: Id,
    title: z.string().nullable(),
    doubts: z.array(z.object({ reason: z.string(), words: z.string() })),
  }),
)

export const ReviewDoubtsSchema = schemaFor<ReviewDoubts>()(
  z
    .object({ documents: z.array(DoubtfulDocumentSchema), next: NextOfList })
    .meta({ id: 'ReviewDoubts', description: 'What reading could not settle in articles.' }),
)

const HistoryEntrySchema = schemaFor<HistoryEntry>()(
  z.object({
    on: z.string().nullable(),
    stance: StanceSchema,
    statement: z.object({ id: Id, words: Words }),
    by: z.string().nullable(),
    said: Moment.nullable(),
    words: z.string().nullable().describe('A keeper’s reason, or the words of a source.'),
    ruling: Id.nullable(),
    holds: z.boolean(),
    undoes: Id.nullable(),
    correctedBy: Id.nullable(),
    reveals: z.array(Ref).nullable(),
  }),
)

export const HistorySchema = schemaFor<History>()(
  z
    .object({
      entries: z.array(HistoryEntrySchema),
      names: z.array(z.object({ id: Id, name: z.string() })),
      next: NextOfList,
    })
    .meta({ id: 'History', description: 'Who recorded and decided what, when and why.' }),
)

const GivenId = z.string().min(1).max(200)
const GivenWords = z.string().min(1).max(2000)
const GivenRefs = z
  .array(
    z
      .string()
      .regex(/^[^/\s@]+(?:\/(?:\d+x)?\d+)?(?:@[\d:]+)?$/)
      .max(300),
  )
  .max(1000)
  .describe('What must have been seen: `jessica-jones/1x09`; none for what is public.')

const CorrectionSchema = z.object({
  subject: GivenId.exactOptional(),
  object: GivenId.nullable().exactOptional(),
  value: GivenWords.nullable().exactOptional(),
  role: GivenWords.nullable().exactOptional(),
  work: GivenId.nullable().exactOptional(),
  season: z.int().min(0).nullable().exactOptional(),
  installment: z.int().min(0).nullable().exactOptional(),
  happens: Moment.max(100).nullable().exactOptional(),
  certainty: HowSure.exactOptional(),
  negated: z.boolean().exactOptional(),
})

const Merge = z.object({
  kind: z.literal('merge'),
  entities: z.tuple([GivenId, GivenId]),
  revealedIn: GivenRefs,
})
const Split = z.object({ kind: z.literal('split'), entity: GivenId })

export const PreviewWishSchema = z
  .object({ wish: z.discriminatedUnion('kind', [Merge, Split]), universe: GivenId.optional() })
  .meta({ id: 'PreviewWish', description: 'Whom a keeper thinks of making one, or apart again.' })

export const RulingPreviewSchema = schemaFor<RulingPreview>()(
  z
    .object({ before: z.array(ThingSchema), after: z.array(ThingSchema) })
    .meta({ id: 'RulingPreview', description: 'Who is who before a ruling and after it, as you see them.' }),
)

const WishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), statement: GivenId }),
  z.object({ kind: z.literal('dispute'), statement: GivenId }),
  z.object({ kind: z.literal('withdraw'), statement: GivenId }),
  z.object({ kind: z.literal('correct'), statement: GivenId, change: CorrectionSchema }),
  z.object({ kind: z.literal('reveal'), statement: GivenId, revealedIn: GivenRefs }),
  Merge,
  Split,
  z.object({ kind: z.literal('rename'), entity: GivenId, from: GivenWords, to: GivenWords }),
  z.object({ kind: z.literal('hide-name'), entity: GivenId, name: GivenWords, revealedIn: GivenRefs }),
  z.object({ kind: z.literal('approve'), ticket: GivenId }),
  z.object({ kind: z.literal('undo'), ruling: GivenId }),
])

export const RulingWishSchema = z
  .object({
    wish: WishSchema,
    universe: GivenId.optional(),
    why: z
      .object({
        words: GivenWords,
        revealedIn: GivenRefs.nullable()
          .default(null)
          .describe('What the words give away; null for all of every work that it may be about.'),
      })
      .optional(),
  })
  .meta({ id: 'RulingWish', description: 'What a keeper decides: docs/review.md says what each does.' })

export const RuledSchema = z
  .object({ ruling: Id.nullable().describe('By which it can be undone; null where it was so already.') })
  .meta({ id: 'Ruled' })
