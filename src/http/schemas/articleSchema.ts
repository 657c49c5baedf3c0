import { z } from 'zod'
import type { ArticlePage } from '../../views/article/articlePage.js'
import { HeadSchema } from './datedSchemas.js'
import { Count, Ref } from './plainSchemas.js'
import { schemaFor } from './schemaFor.js'
import { StatementSchema, ToldSourceSchema } from './statementSchemas.js'

const Span = z.object({ start: Count, end: Count }).describe('Half-open, in UTF-16 code units of `text`.')

export const ArticleSchema = schemaFor<ArticlePage>()(
  HeadSchema.extend({
    publishedBasis: z.enum(['given', 'metadata', 'inferred', 'unknown']),
    text: z.string().describe('What is left of it.'),
    marks: z.array(
      z.object({
        at: Count.describe('Where something is missing, in `text`.'),
        words: z.string().describe('What has to be seen first: “Jessica Jones season 1”, or nothing.'),
        revealedIn: z.array(Ref),
        id: z.string().nullable().describe('With what it may be opened on purpose.'),
      }),
    ),
    statements: z.array(
      z.object({
        statement: StatementSchema,
        at: z.array(Span),
        also: z.array(ToldSourceSchema).describe('Who else says so.'),
        otherwise: z
          .array(z.object({ statement: StatementSchema, sources: z.array(ToldSourceSchema) }))
          .describe('What is said otherwise in answer to the same question.'),
        stands: z
          .boolean()
          .nullable()
          .describe('Whether this is what stands of it all; null where it is not kept.'),
      }),
    ),
    twins: z.array(HeadSchema).describe('Others that tell the same in mostly the same words.'),
  }).meta({ id: 'ArticlePage', description: 'A kept article as you may read it.' }),
)
