/** Works, their installments, and how far somebody is in them. */
import { z } from 'zod'
import { READER_LISTS } from '../../model/readerRecord.js'
import type { Billing } from '../../views/billings.js'
import type { InstallmentPage } from '../../views/installment/installmentPage.js'
import type { Next } from '../../views/next/nextFor.js'
import type { NextPlace } from '../../views/nextPlace.js'
import type { Progress } from '../../views/progress/progressOf.js'
import type { SeasonPage } from '../../views/season/seasonPage.js'
import type { When } from '../../views/when/whenIs.js'
import type { WorkPages } from '../../views/work/workPages.js'
import { WORKS_ORDERS, type Works } from '../../views/works/worksOf.js'
import {
  Count,
  Format,
  HowSure,
  Id,
  Moment,
  NamedSchema,
  NextOfList,
  PlaceSchema,
  Ref,
} from './plainSchemas.js'
import { schemaFor } from './schemaFor.js'
import { BeliefSchema, StatementSchema } from './statementSchemas.js'

const Released = Moment.nullable().describe('When it is out, EDTF; null where no date is known.')
const InstallmentName = z.string().nullable().describe('Null where you may not see it yet, or it has none.')

/** How far somebody is in a work. */
const FAR = {
  seen: Count.describe('How many installments have been seen whole.'),
  total: Count.describe('How many the outline lists, as far as you want to know of it.'),
  state: z.enum(['not-begun', 'watching', 'finished']),
}

const NextPlaceSchema = schemaFor<NextPlace>()(
  PlaceSchema.extend({ name: InstallmentName, released: Released }).meta({ id: 'NextPlace' }),
)

const BillingSchema = schemaFor<Billing>()(
  z
    .object({
      who: NamedSchema.describe('The person or company.'),
      character: NamedSchema.nullable(),
      role: z.string().nullable().describe('As what they made it, or what is said of a part without a name.'),
      in: z.array(PlaceSchema).describe('The seasons and installments that it is said of.'),
      certainty: HowSure,
      statements: z.array(Id),
    })
    .meta({ id: 'Billing', description: 'Who plays in something, or made it.' }),
)

/** An installment of the outline. */
const Listed = z.object({ number: z.int(), released: Released, ref: Ref, name: InstallmentName })
const Part = z.object({
  season: z.int().nullable().describe('Null of a work without seasons.'),
  name: InstallmentName,
})

const WorkWhenSchema = NamedSchema.extend({
  format: Format,
  released: Released,
  production: z.array(BeliefSchema).describe('How it comes about, stage by stage.'),
  releases: z.array(BeliefSchema).describe('What was said of when it is out.'),
})

export const WhenSchema = schemaFor<When>()(
  z
    .object({
      works: z.array(
        WorkWhenSchema.extend({ parts: z.array(Part.extend({ installments: z.array(Listed) })) }),
      ),
    })
    .meta({ id: 'When', description: 'When works of one name come out, and how they come about.' }),
)

const TOLD = {
  certainty: HowSure.describe('How sure the date is: certain where the outline says so.'),
  statement: Id.nullable().describe('What says when it is out, where the outline does not.'),
}

const SEEN_PART = {
  seen: Count,
  installments: z.array(Listed.extend({ ...TOLD, isSeen: z.boolean() })),
}

const Counts = z
  .object({ statements: Count, characters: Count, people: Count })
  .describe('Counted over what you may know of, and nothing else.')

export const WorkSchema = schemaFor<WorkPages>()(
  z
    .object({
      works: z.array(
        WorkWhenSchema.extend({
          ...FAR,
          next: NextPlaceSchema.nullable(),
          parts: z.array(Part.extend(SEEN_PART)),
          cast: z.array(BillingSchema),
          credits: z.array(BillingSchema),
          counts: Counts,
        }),
      ),
    })
    .meta({ id: 'WorkPages', description: 'What a page about a work shows.' }),
)

export const SeasonSchema = schemaFor<SeasonPage>()(
  PlaceSchema.extend({
    name: InstallmentName,
    ...SEEN_PART,
    work: NamedSchema,
    format: Format,
    season: z.int(),
    previous: PlaceSchema.nullable(),
    next: PlaceSchema.nullable(),
    learnt: z
      .array(z.object({ in: PlaceSchema.nullable(), statements: z.array(StatementSchema) }))
      .describe('What one learns in it, in the order learnt.'),
    rest: Count.describe('How many more statements there are.'),
    characters: z.array(NamedSchema).describe('Of whom one learns something in it.'),
    cast: z.array(BillingSchema),
    credits: z.array(BillingSchema),
    counts: Counts,
  }).meta({ id: 'SeasonPage', description: 'What a page about a season shows.' }),
)

export const InstallmentSchema = schemaFor<InstallmentPage>()(
  NextPlaceSchema.extend({
    ...TOLD,
    work: NamedSchema,
    format: Format,
    season: z.int().nullable(),
    number: z.int().nullable(),
    isSeen: z.boolean(),
    previous: NextPlaceSchema.nullable(),
    next: NextPlaceSchema.nullable(),
    revealed: z.array(StatementSchema).describe('What one learns in it.'),
    rest: Count.describe('How many more statements there are.'),
    characters: z.array(NamedSchema).describe('Of whom one learns something in it.'),
    cast: z.array(BillingSchema),
    credits: z.array(BillingSchema),
  }).meta({ id: 'InstallmentPage', description: 'What a page about an installment shows.' }),
)

export const WorksSchema = schemaFor<Works>()(
  z
    .object({
      order: z.enum(WORKS_ORDERS),
      works: z.array(
        NamedSchema.extend({
          ...FAR,
          format: Format,
          released: Released.describe('When the first of it came out, EDTF.'),
          next: NextPlaceSchema.nullable(),
          list: z.enum(READER_LISTS).nullable().describe('The list on which you keep it.'),
          lastSeenOn: z.iso.date().nullable(),
        }),
      ),
      next: NextOfList,
    })
    .meta({ id: 'Works', description: 'The works of a universe, and how far you are in each.' }),
)

export const ProgressSchema = schemaFor<Progress>()(
  z
    .object({
      works: z.array(
        NamedSchema.extend({
          ...FAR,
          format: Format,
          seasons: z.array(z.object({ season: z.int().nullable(), seen: Count, total: Count })),
        }),
      ),
      days: z.array(
        z.object({
          on: z.iso.date(),
          seen: Count,
          upTo: Count.describe('How many were marked on that day and before.'),
          last: PlaceSchema,
        }),
      ),
      points: Count.describe('How many things you marked: the most that `upTo` may be.'),
    })
    .meta({ id: 'Progress', description: 'Your way through a universe.' }),
)

export const NextSchema = schemaFor<Next>()(
  z
    .object({
      order: z.string(),
      hasBegun: z.boolean(),
      steps: z.array(
        NextPlaceSchema.extend({
          isBegun: z.boolean(),
          because: z.array(
            z.object({
              kind: z.enum(['order', 'builds-on', 'shares']),
              words: z.string(),
              statements: z.array(Id),
            }),
          ),
        }),
      ),
    })
    .meta({ id: 'Next', description: 'What to watch next, the first thing first.' }),
)
