/** Exports of other trackers: looked at first, then taken over, and back again. */
import { z } from 'zod'
import { keptImports } from '../app/keptImports.js'
import type { Import } from '../model/readerRecord.js'
import { OWN, OWN_CHANGE } from './changeSchema.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'

/** An export of many years, packed, is a few megabytes. */
const MOST_BYTES = 20 * 1024 * 1024

const Id = z.object({ id: z.string().max(100) })

export const Imported = z
  .object({
    id: z.string(),
    file: z.string(),
    importedOn: z.iso.date(),
    marks: z.int().describe('How many installments it marked.'),
    listed: z.int().describe('How many works it put on lists.'),
  })
  .meta({ id: 'Imported' })

export const Preview = z
  .object({
    kind: z.enum(['tracker', 'own']).describe('`own`: an export of Unspoiled, which was taken over at once.'),
    id: z.string().nullable().describe('By which it can be confirmed.'),
    file: z.string(),
    files: z.array(z.object({ name: z.string(), shape: z.string(), rows: z.int() })),
    others: z.array(z.string()).describe('Files that were not read.'),
    rows: z.array(
      z.object({
        where: z.string(),
        what: z.string().nullable(),
        outcome: z.enum(['opens', 'known', 'listed', 'ambiguous', 'unmatched', 'nothing']),
        reason: z.string(),
        refs: z.array(z.string()),
      }),
    ),
    marks: z.int(),
    listed: z.int(),
  })
  .meta({ id: 'ImportPreview', description: 'What an import would do, with a reason for every row.' })

const OWN_FILE =
  'matches what the reader hands in with the outline, which is public, and with names that they may see'

export const importRoutes: readonly Route[] = [
  route(
    {
      method: 'POST',
      path: '/api/v1/imports',
      summary: 'Says what an export of another tracker would mark; nothing is changed. The body is the file.',
      ...OWN,
      law: OWN_FILE,
      query: z.object({ file: z.string().max(200).default('export').describe('Its name.') }),
      gives: Preview,
      mostBytes: MOST_BYTES,
    },
    async ({ query: { file }, request, world }) => {
      const input = {
        name: file,
        bytes: new Uint8Array(await request.arrayBuffer()),
        contentType: request.headers.get('content-type'),
        url: null,
      }
      const { takeOwnExport } = await import('../app/openExport.js')
      if (await takeOwnExport(input, world))
        return json({ kind: 'own', id: null, file, files: [], others: [], rows: [], marks: 0, listed: 0 })
      const { keepPreview, previewTracker } = await import('../app/trackerImport.js')
      const preview = await previewTracker(input, world)
      const { id, marks, listed } = told(await keepPreview(preview, world))
      const { files, others, rows } = preview
      return json({ kind: 'tracker', id, file: preview.file, files, others, rows, marks, listed })
    },
  ),
  route(
    {
      method: 'POST',
      path: '/api/v1/imports/{id}/confirm',
      summary: 'Really marks what a preview said, as far as it is still new.',
      ...OWN,
      law: OWN_CHANGE,
      params: Id,
      gives: z.object({ imported: Imported.nullable() }),
    },
    async ({ params, world }) => {
      const { confirmPreview } = await import('../app/trackerImport.js')
      const done = await confirmPreview(params.id, world)
      return json({ imported: done && told(done) })
    },
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/imports',
      summary: 'What the reader has imported.',
      ...OWN,
      law: 'restricted',
      gives: z.array(Imported),
    },
    async ({ world }) => json((await keptImports(world)).map(told)),
  ),
  route(
    {
      method: 'DELETE',
      path: '/api/v1/imports/{id}',
      summary: 'Takes away exactly what an import added.',
      ...OWN,
      law: OWN_CHANGE,
      params: Id,
      gives: z.object({ undone: Imported }),
    },
    async ({ params, world }) => {
      const { undoImport } = await import('../app/trackerImport.js')
      return json({ undone: told(await undoImport(params.id, world)) })
    },
  ),
]

const told = ({ marks, listed, ...rest }: Import): z.input<typeof Imported> => ({
  ...rest,
  marks: marks.length,
  listed: listed.length,
})
