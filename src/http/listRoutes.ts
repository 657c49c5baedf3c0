/** The reader's lists and settings. */
import { z } from 'zod'
import { changeSetting, keptSettings, type KeptSettings } from '../app/keptSettings.js'
import { putOnList, readerLists } from '../app/readerLists.js'
import { SETTINGS, settingNames } from '../horizon/settingTable.js'
import { READER_LISTS } from '../model/readerRecord.js'
import { changeJson, MaybeChange, Naming, OWN, OWN_CHANGE } from './changeSchema.js'
import { json, type Reply } from './reply.js'
import { route, type Route } from './route.js'

const Lists = z
  .array(
    z.object({
      universe: z.string(),
      work: z.string(),
      name: z.string(),
      list: z.enum(READER_LISTS),
      listedOn: z.iso.date(),
    }),
  )
  .meta({ id: 'Lists' })

const Title = z.string().min(1).max(300).describe('A title, or the id of a work.')

export const Settings = z
  .object({
    settings: z.record(z.string(), z.string()),
    byWork: z.array(
      z.object({
        universe: z.string(),
        work: z.object({ id: z.string(), name: z.string() }),
        settings: z.record(z.string(), z.string()),
      }),
    ),
    meanings: z.array(
      z.object({
        name: z.string(),
        perWork: z.boolean(),
        values: z.array(z.object({ value: z.string(), meaning: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Settings', description: 'What holds for the reader, and everything that can be set.' })

export const listRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/lists',
      summary: 'The works that the reader is watching, plans to watch or has dropped.',
      ...OWN,
      law: 'restricted',
      gives: Lists,
    },
    async ({ world }) => json(await readerLists(world)),
  ),
  route(
    {
      method: 'PUT',
      path: '/api/v1/lists',
      summary: 'Puts a work on a list, or takes it from its list.',
      ...OWN,
      law: OWN_CHANGE,
      body: z.object({
        title: Title,
        list: z.enum([...READER_LISTS, 'none']),
        universe: Naming.universe,
      }),
      gives: z.object({ change: MaybeChange }),
    },
    async ({ body, world }) => json({ change: changeJson(await putOnList(body, world)) }),
  ),
  route(
    {
      method: 'GET',
      path: '/api/v1/settings',
      summary: 'What the reader wants hidden besides the story itself.',
      ...OWN,
      law: 'restricted',
      gives: Settings,
    },
    async ({ world }) => settings(await keptSettings(world)),
  ),
  route(
    {
      method: 'PUT',
      path: '/api/v1/settings',
      summary: 'Sets something, for all works or for one.',
      ...OWN,
      law: OWN_CHANGE,
      body: z.object({
        name: z.string().max(100),
        value: z.string().max(100).describe('One of its values, or `default`.'),
        title: Title.nullable().default(null),
        universe: Naming.universe,
      }),
      gives: Settings,
    },
    async ({ body, world }) => settings(await changeSetting(body, world)),
  ),
]

const settings = (kept: KeptSettings): Reply =>
  json({
    ...kept,
    meanings: settingNames().map((name) => ({
      name,
      perWork: SETTINGS[name].perWork,
      values: SETTINGS[name].meanings.map(([value, meaning]) => ({ value, meaning })),
    })),
  })
