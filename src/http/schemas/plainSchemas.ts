/** What schemas of answers are made of: the words of the model. */
import { z } from 'zod'
import { CERTAINTIES } from '../../model/certainty.js'
import type { Named } from '../../model/entity.js'
import { PREDICATES, type Predicate } from '../../model/predicate.js'
import { WORK_KINDS } from '../../model/work.js'
import type { NamedPlace } from '../../views/namedPlace.js'
import { schemaFor } from './schemaFor.js'

export const Kind = z.enum(['person', 'character', 'work', 'organisation', 'place', 'thing'])
export const Format = z.enum(WORK_KINDS).describe('What kind of work it is.')
export const HowSure = z.enum(CERTAINTIES).describe('How sure it is: the scale of FactBank.')
// The table's keys are the names of its predicates.
export const PredicateName = z
  .enum(Object.keys(PREDICATES) as Predicate[])
  .describe('What is said, as docs/glossary.md lists it.')
export const Id = z.string().describe('Opaque: it says nothing of what it stands for.')
export const Moment = z
  .string()
  .describe(
    'A moment in EDTF (ISO 8601-2): `2016-09-30`, `2016-09`, `2016-23` (autumn 2016), `2016-08/2016-09`.',
  )
export const Words = z.string().describe('In words, for people.')
export const Ref = z
  .string()
  .describe('A work, season or installment as packs write it: `jessica-jones/1x06`.')
export const Count = z.int().min(0)
/** What to go on after. */
export const NextOfList = z
  .string()
  .nullable()
  .describe('What to send as `cursor` to go on after this; null at the end of the list.')

export const NamedSchema = schemaFor<Named>()(
  z
    .object({ kind: Kind, id: Id, name: z.string().describe('The best name that you may see.') })
    .meta({ id: 'Named' }),
)

export const PlaceSchema = schemaFor<NamedPlace>()(
  z
    .object({
      kind: z.enum(['work', 'season', 'installment']).describe('A film is one installment.'),
      ref: Ref,
      words: z.string().describe('“Jessica Jones 1x06”.'),
    })
    .meta({ id: 'Place' }),
)
