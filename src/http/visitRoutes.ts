/** When the reader was here last. What is new since then is at `/api/v1/new`. */
import { z } from 'zod'
import { lastVisit, noteVisit } from '../app/lastVisit.js'
import { json } from './reply.js'
import { route, type Route } from './route.js'

const Visit = z
  .object({
    lastVisit: z.iso.datetime().nullable().describe('Null where they never said that they were here.'),
  })
  .meta({ id: 'Visit' })

export const visitRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/v1/visit',
      summary: 'When you last said that you had looked at what is new.',
      access: 'reader',
      scope: 'read',
      law: 'gives a reader what they themselves have said',
      gives: Visit,
    },
    async ({ world }) => json({ lastVisit: await lastVisit(world) }),
  ),
  route(
    {
      method: 'PUT',
      path: '/api/v1/visit',
      summary: 'You have looked at what is new: from now on, new is what comes after.',
      access: 'reader',
      scope: 'progress',
      law: 'gives a reader what they themselves have said',
      gives: Visit,
    },
    async ({ world }) => json({ lastVisit: await noteVisit(world) }),
  ),
]
