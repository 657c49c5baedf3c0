/** What keepers do with packs. */
import { z } from 'zod'
import type { AddedPack } from '../app/addPack.js'
import { exportPack } from '../app/exportPack.js'
import { addPackText, checkPackText } from '../app/packText.js'
import { KEEPS } from './keeps.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'
import { Count } from './schemas/plainSchemas.js'
import { schemaFor } from './schemas/schemaFor.js'

/** Larger packs are added on the machine itself. */
const MOST_PACK_BYTES = 32 * 1024 * 1024

export const AddedPackSchema = schemaFor<AddedPack>()(
  z
    .object({
      universe: z.object({ id: z.string(), name: z.string(), language: z.string().nullable() }),
      added: Count.describe('Entries that are new.'),
    })
    .meta({ id: 'AddedPack' }),
)

export const CheckedSchema = z
  .object({ faults: z.array(z.unknown()), counts: z.record(z.string(), Count).nullable() })
  .meta({
    id: 'CheckedPack',
    description: 'Everything that is wrong with it, line by line, or what it holds.',
  })

const PackText = z.object({ text: z.string().min(1).describe('The pack, in YAML or JSON.') })

export const packRoutes: readonly Route[] = [
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/packs',
      summary: 'Keeps everything that a pack says. Adding it again adds what is new in it.',
      law: 'answers with what the caller sent, and counts entries',
      body: PackText,
      gives: AddedPackSchema,
      mostBytes: MOST_PACK_BYTES,
    },
    async ({ body, world }) => json(await addPackText(body.text, world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/packs/check',
      summary: 'Finds everything that is wrong with a pack, and keeps nothing.',
      law: 'speaks of what the caller sent and of nothing that is kept',
      body: PackText,
      gives: CheckedSchema,
      mostBytes: MOST_PACK_BYTES,
    },
    async ({ body }) => json(await checkPackText(body.text)),
  ),
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/packs/{universe}',
      summary: 'All that is kept of a universe, as a pack. It hides nothing.',
      law: 'gives a keeper on purpose all that is kept, as `unspoiled pack export` does',
      params: z.object({ universe: z.string().max(200) }),
      gives: 'application/json',
    },
    async ({ params, world }) => json(await exportPack(params.universe, world)),
  ),
]
