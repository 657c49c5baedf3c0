/** What is known of somebody or something, what happened, who relates to whom, and on which words it rests. */
import { z } from 'zod'
import type { Graph } from '../../views/graph/graphOf.js'
import type { Recap } from '../../views/recap/recapOf.js'
import type { Search } from '../../views/search/search.js'
import type { Suggestions } from '../../views/search/suggest.js'
import type { Thing, Who } from '../../views/who/whoIs.js'
import type { Why } from '../../views/why/whyIsIt.js'
import type { FoundThing } from '../../views/search/findThings.js'
import {
  Count,
  Format,
  HowSure,
  Id,
  Kind,
  NamedSchema,
  NextOfList,
  PlaceSchema,
  PredicateName,
  Words,
} from './plainSchemas.js'
import { schemaFor } from './schemaFor.js'
import { StatementSchema, ToldSourceSchema } from './statementSchemas.js'

const LearntIn = PlaceSchema.nullable().describe('Where you learnt it; null for what is public.')

export const ThingSchema = schemaFor<Thing>()(
  NamedSchema.extend({
    format: Format.nullable().describe('Of a work; null for everything else.'),
    names: z.array(z.string()).describe('Every name that you may see, in the order learnt.'),
    status: z
      .object({ in: LearntIn, statement: StatementSchema })
      .nullable()
      .describe('The status that stands as far as you are.'),
    learnt: z
      .array(z.object({ in: LearntIn, statements: z.array(StatementSchema) }))
      .describe('Everything but names, in the order learnt.'),
    rest: Count.describe('How many more statements there are.'),
    next: NextOfList,
  }).meta({ id: 'Thing', description: 'What is known so far of somebody or something.' }),
)

export const WhoSchema = schemaFor<Who>()(
  z
    .object({ things: z.array(ThingSchema) })
    .meta({ id: 'Who', description: 'What is known so far of everybody and everything by one name.' }),
)

export const RecapSchema = schemaFor<Recap>()(
  z
    .object({
      things: z.array(
        NamedSchema.extend({
          format: Format.nullable(),
          sentences: z.array(
            z.object({
              words: Words,
              in: LearntIn,
              chapter: z.string().nullable().describe('The season or work: “Jessica Jones season 1”.'),
              place: z.string().nullable().describe('The rest of the place: “1x09”.'),
              statement: StatementSchema,
            }),
          ),
          next: NextOfList,
        }),
      ),
    })
    .meta({ id: 'Recap', description: 'What happened so far, in the order in which you learnt it.' }),
)

export const WhySchema = schemaFor<Why>()(
  z
    .object({
      statements: z.array(
        z.object({ statement: StatementSchema, in: LearntIn, sources: z.array(ToldSourceSchema) }),
      ),
      next: NextOfList,
    })
    .meta({ id: 'Why', description: 'What statements rest on.' }),
)

export const GraphSchema = schemaFor<Graph>()(
  z
    .object({
      roots: z.array(Id),
      nodes: z.array(
        NamedSchema.extend({ distance: Count.describe('From the nearest root.'), format: Format.nullable() }),
      ),
      edges: z.array(
        z.object({
          from: Id,
          to: Id,
          words: Words,
          predicate: PredicateName,
          role: z.string().nullable(),
          certainty: HowSure,
          negated: z.boolean(),
          in: LearntIn,
          statement: Id,
        }),
      ),
      rest: Count.describe('How many more nodes there are.'),
    })
    .meta({ id: 'Graph', description: 'Who relates to whom.' }),
)

const FoundSchema = schemaFor<FoundThing>()(
  z
    .object({
      kind: z.enum([...Kind.options, 'season', 'installment']),
      id: Id.describe('Of a season or installment its reference.'),
      name: z.string(),
      called: z.string().nullable().describe('The name by which it was found, where that is another one.'),
      work: NamedSchema.nullable(),
      season: z.int().nullable(),
      installment: z.int().nullable(),
    })
    .meta({ id: 'FoundThing' }),
)

export const SearchSchema = schemaFor<Search>()(
  z
    .object({ things: z.array(FoundSchema), statements: z.array(StatementSchema) })
    .meta({ id: 'Search', description: 'What answers some words, best first.' }),
)

export const SuggestSchema = schemaFor<Suggestions>()(
  z.object({ things: z.array(FoundSchema) }).meta({ id: 'Suggestions' }),
)
