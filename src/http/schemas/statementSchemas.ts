/** Statements as answers show them, and what they rest on. */
import { z } from 'zod'
import type { Ruling } from '../../model/ruling.js'
import type { Source, Speaker } from '../../model/statement.js'
import type { NamedStatement } from '../../views/namedStatement.js'
import { BECAUSE_WORDS, type ToldAnswer, type ToldBelief } from '../../views/toldBelief.js'
import type { ToldSource } from '../../views/toldSource.js'
import { HowSure, Id, Moment, NamedSchema, PredicateName, Ref, Words } from './plainSchemas.js'
import { schemaFor } from './schemaFor.js'

export const StanceSchema = z
  .enum(['asserts', 'confirms', 'disputes', 'withdraws', 'reveals', 'undoes'])
  .describe('Whether a source says so, says so too, says otherwise, takes it back, or a keeper rules on it.')
const Position = z
  .tuple([z.int(), z.int()])
  .describe('Where the quote stands in its document, half-open, in UTF-16 code units.')
const RecordedOn = z.string().describe('When it came to be kept here, RFC 3339.')
const Quote = z.string().nullable().describe('The words; null where they would say more than you may know.')

const SpeakerSchema = schemaFor<Speaker>()(
  z
    .object({
      name: z.string().nullable(),
      outlet: z.string().nullable(),
      said: Moment.nullable().describe('When it was said, EDTF.'),
    })
    .meta({ id: 'Speaker' }),
)

const RulingSchema = schemaFor<Ruling>()(
  z
    .object({
      id: Id,
      keeper: z.string(),
      on: z.string().describe('When it was given, RFC 3339.'),
      undoes: Id.optional(),
      reveals: z.array(Ref).optional(),
      wordsRevealedIn: z.array(Ref).optional(),
    })
    .meta({ id: 'Ruling', description: 'What a keeper decided.' }),
)

const SourceSchema = schemaFor<Source>()(
  z
    .object({
      url: z.string().nullable(),
      said: Moment.nullable(),
      quote: Quote,
      stance: StanceSchema.optional(),
      document: Id.optional(),
      position: Position.optional(),
      recordedOn: RecordedOn.optional(),
      correctedBy: Id.optional(),
      revealedIn: z.array(Ref).optional(),
      ruling: RulingSchema.optional(),
    })
    .meta({ id: 'Source' }),
)

export const StatementSchema = schemaFor<NamedStatement>()(
  z
    .object({
      id: Id,
      predicate: PredicateName,
      subject: NamedSchema,
      object: NamedSchema.nullable(),
      value: z.string().nullable(),
      role: z.string().nullable(),
      work: NamedSchema.nullable(),
      season: z.int().nullable(),
      installment: z.int().nullable(),
      happens: Moment.nullable().describe('When it happens, EDTF.'),
      happensText: z.string().nullable().describe('The words of the source for when it happens.'),
      certainty: HowSure,
      negated: z.boolean(),
      cue: z.string().nullable().describe('The words that made it less than certain.'),
      realm: z.enum(['world', 'story']),
      speakers: z.array(SpeakerSchema),
      revealedIn: z.array(Ref).describe('What must have been seen for it; none for what is public.'),
      basis: z.enum(['warning', 'cue', 'bound', 'public']).describe('Why it is revealed there.'),
      sources: z.array(SourceSchema),
      words: z.string().describe('As a sentence, without its date and how sure it is.'),
    })
    .meta({
      id: 'Statement',
      description: 'Who says what about whom, when, how surely, and what reveals it.',
    }),
)

export const ToldSourceSchema = schemaFor<ToldSource>()(
  z
    .object({
      stance: StanceSchema,
      repeats: z.boolean().describe('Whether it only repeats another of the sources.'),
      said: Moment.nullable().describe('When it was said, or else when the document was published.'),
      by: z.string().nullable().describe('The outlet, or else whose address it is.'),
      title: z.string().nullable(),
      byline: z.string().nullable(),
      url: z.string().nullable(),
      quote: Quote,
      position: Position.nullable(),
      recordedOn: RecordedOn.nullable(),
      correctedBy: Id.nullable().describe('The statement that takes the place of what is withdrawn here.'),
    })
    .meta({ id: 'ToldSource' }),
)

const ToldAnswerSchema = schemaFor<ToldAnswer>()(
  z.object({
    words: Words,
    isWithdrawn: z.boolean(),
    sources: z.array(ToldSourceSchema),
    statement: StatementSchema,
  }),
)

// The table's keys are all the reasons there are.
const BECAUSE = Object.keys(BECAUSE_WORDS) as NonNullable<ToldBelief['because']>[]

export const BeliefSchema = schemaFor<ToldBelief>()(
  z
    .object({
      question: z.string().describe('What was asked: “premiere”, “season 2 trailer”, “production”.'),
      answers: z.array(ToldAnswerSchema).describe('By the day on which each was first said.'),
      stands: Id.nullable().describe('The statement that stands now; null where all was taken back.'),
      because: z.enum(BECAUSE).nullable().describe('Null where there is only one answer.'),
    })
    .meta({ id: 'Belief', description: 'How what was said in answer to one question went.' }),
)
