/** What keepers do about sources, and about work that was given up. */
import { z } from 'zod'
import { collectSoon } from '../app/collect/collectSoon.js'
import { follow, type Following } from '../app/collect/follow.js'
import { followedSources, unfollow, type FollowedSource } from '../app/collect/followedSources.js'
import { givenUpJobs, retryJob, type GivenUp } from '../app/collect/givenUpJobs.js'
import { KEEPS } from './keeps.js'
import { json, NOTHING } from './reply.js'
import { route, type Route } from './route.js'
import { Count } from './schemas/plainSchemas.js'
import { schemaFor } from './schemas/schemaFor.js'

export const Sources = schemaFor<readonly FollowedSource[]>()(
  z
    .array(
      z.object({
        kind: z.enum(['feed', 'page', 'work']),
        address: z.string(),
        universes: z.array(z.string()),
        dueOn: z.string().describe('When it is asked again, RFC 3339.'),
        health: z.object({
          succeededOn: z.string().nullable(),
          failedOn: z.string().nullable(),
          failure: z.string().nullable(),
          failures: Count,
          items: Count,
          doubts: z.array(z.string()).optional(),
        }),
      }),
    )
    .meta({ id: 'Sources' }),
)

export const FollowingSchema = schemaFor<Following>()(
  z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('followed'),
        sources: z.array(z.object({ address: z.string(), isNew: z.boolean() })),
      }),
      z.object({
        kind: z.literal('several'),
        feeds: z.array(z.object({ address: z.string(), title: z.string().nullable() })),
      }),
    ])
    .meta({ id: 'Following', description: 'What is followed now, or which feeds there are to choose from.' }),
)

export const JobsSchema = schemaFor<readonly GivenUp[]>()(
  z
    .array(z.object({ id: z.string(), task: z.string(), attempts: Count, failure: z.string() }))
    .meta({ id: 'GivenUpJobs' }),
)

/** An address, or a work in a catalogue: never a path on the server. */
const Followable = z
  .string()
  .max(2000)
  .regex(
    /^(?:https?:\/\/\S+|(?:tvmaze|tmdb|wikidata|mediawiki):\S+)$/i,
    'Give an address, or a work such as tvmaze:82',
  )
  .refine((what) => !/^(?!https?:)[a-z]+:\/\//i.test(what), 'Give an address that begins with https://')

export const sourceRoutes: readonly Route[] = [
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/sources',
      summary: 'What is followed, and how it goes. It shows no headline.',
      law: 'speaks of feeds and their addresses, and shows no headline',
      gives: Sources,
    },
    async ({ world }) => json(await followedSources(world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/sources',
      summary: 'Follows a feed, a site that has one, a page, or a work in a catalogue.',
      law: 'speaks of feeds and their addresses, and shows no headline',
      body: z.object({
        what: Followable,
        as: z.enum(['feed', 'page']).default('feed'),
        universes: z.array(z.string().max(200)).max(100).default([]),
      }),
      gives: FollowingSchema,
    },
    async ({ body, world }) => json(await follow(body, world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'DELETE',
      path: '/api/v1/sources',
      summary: 'Follows something no more. What was read of it stays.',
      law: 'speaks of feeds and their addresses, and shows no headline',
      query: z.object({ address: z.string().max(2000) }),
      gives: null,
    },
    async ({ query, world }) => {
      await unfollow(query.address, world)
      return NOTHING
    },
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/sources/collect',
      summary: 'Has everything that is followed asked soon.',
      law: 'counts what is followed, and shows no headline',
      gives: z.object({ followed: Count }),
    },
    async ({ world }) => ({ kind: 'json', data: { followed: await collectSoon(world) }, status: 202 }),
  ),
  route(
    {
      ...KEEPS,
      method: 'GET',
      path: '/api/v1/jobs',
      summary: 'Work that failed so often that it was given up.',
      law: 'is for whoever keeps the ledger, and shows no headline',
      gives: JobsSchema,
    },
    async ({ world }) => json(await givenUpJobs(world)),
  ),
  route(
    {
      ...KEEPS,
      method: 'POST',
      path: '/api/v1/jobs/{id}/retry',
      summary: 'Has work that was given up tried again.',
      law: 'is for whoever keeps the ledger, and shows no headline',
      params: z.object({ id: z.string().max(200) }),
      gives: null,
    },
    async ({ params, world }) => {
      await retryJob(params.id, world)
      return NOTHING
    },
  ),
]
