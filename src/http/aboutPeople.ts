/** What addresses have in common that speak of people and of nothing that a universe tells. */
import { z } from 'zod'

export const ABOUT_PEOPLE = 'speaks of accounts and of nothing that a universe tells'

/** Addresses at the door. */
export const FOR_ALL = { access: 'anyone', scope: 'read', law: ABOUT_PEOPLE } as const

/** Addresses of somebody's own account. */
export const OWN = { access: 'reader', scope: 'read', law: ABOUT_PEOPLE } as const

/** One of somebody's own things. */
export const Id = z.object({ id: z.string() })

/** What a name may be: see personName for the rest. */
export const MOST_NAME = 200
