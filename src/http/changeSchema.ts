import { z } from 'zod'
import { CHANGE_KINDS, type RecordChange } from '../model/recordChange.js'

/** A change of the reader's own record, as it is told: by its id it can be undone while it is the last. */
export const Change = z
  .object({ id: z.string(), kind: z.enum(CHANGE_KINDS), changedOn: z.string().describe('RFC 3339 in UTC.') })
  .meta({ id: 'Change' })

/** Null where all was so before. */
export const MaybeChange = Change.nullable()

export const changeJson = (change: RecordChange | null): z.input<typeof MaybeChange> =>
  change && { id: change.id, kind: change.kind, changedOn: change.changedOn }

/** What the second law says of whatever changes a reader's record. */
export const OWN_CHANGE =
  'changes what is kept of the reader, and tells only what they named themselves and the outline, which is public'

/** What an address of the reader's own record answers to. */
export const OWN = { access: 'reader', scope: 'progress' } as const

const UniverseId = z.string().max(200).nullable().default(null)

/** What names works and installments. */
export const Naming = {
  words: z
    .array(z.string().min(1).max(300))
    .min(1)
    .max(500)
    .describe('Titles with a place in them, or references: `Jessica Jones 1x03`, `jessica-jones ..1x03`.'),
  universe: UniverseId.describe('The id of the universe that is meant; null where the title says it.'),
}
