/** Addresses for the outlets: what a command prints as JSON, over HTTP. */
import { z } from 'zod'
import { OUTLETS, type OutletName } from '../views/outlets.js'
import { outletMade } from './outletMade.js'
import { ASKED_OF_ALL, PARTS, type OutletQuery, type PartName } from './outletQuery.js'
import { route, type Route } from './route.js'
import { OUTLET_SCHEMAS } from './schemas/outletSchemas.js'

/** What an outlet can be asked, besides what all can. */
const ASKED: Readonly<Record<OutletName, readonly PartName[]>> = {
  who: ['words', 'id', 'limit', 'cursor'],
  news: ['since', 'limit', 'cursor'],
  search: ['words'],
  suggest: ['words'],
  when: ['words', 'id'],
  next: ['order'],
  recap: ['words', 'id', 'limit', 'cursor'],
  timeline: ['order', 'since', 'limit', 'cursor'],
  calendar: ['since', 'until', 'limit', 'cursor'],
  graph: ['words', 'id'],
  changes: ['since', 'limit', 'cursor'],
  new: ['since'],
  why: ['words', 'id', 'limit', 'cursor'],
  works: ['order', 'kind', 'limit', 'cursor'],
  work: ['words', 'id'],
  season: ['words', 'id'],
  installment: ['words', 'id'],
  progress: [],
}

/** An address that names one thing in its path. */
interface OfOne {
  readonly path: string
  readonly summary: string
  readonly name: OutletName
  /** Each a part of the path. */
  readonly params: readonly string[]
}

const OF_ONE: readonly OfOne[] = [
  {
    path: '/api/v1/works/{id}',
    summary: 'A work: its installments, which of them are seen, and who is in it and made it.',
    name: 'work',
    params: ['id'],
  },
  {
    path: '/api/v1/works/{id}/seasons/{number}',
    summary: 'A season: its installments, what one learnt in it, and who is in it and made it.',
    name: 'season',
    params: ['id', 'number'],
  },
  {
    path: '/api/v1/works/{id}/installments/{part}',
    summary: 'An installment, `1x03` or `3`: what one learns in it, and who is in it and made it.',
    name: 'installment',
    params: ['id', 'part'],
  },
  {
    path: '/api/v1/entities/{id}',
    summary: 'What is known so far of somebody or something.',
    name: 'who',
    params: ['id'],
  },
  {
    path: '/api/v1/statements/{id}',
    summary: 'The words behind a statement.',
    name: 'why',
    params: ['id'],
  },
]

const READ = { method: 'GET', access: 'anyone', scope: 'read', law: 'restricted' } as const

// The table's keys are the names of its outlets.
const NAMES = Object.keys(OUTLETS) as OutletName[]

export const outletRoutes: readonly Route[] = [...NAMES.map(routeOf), ...OF_ONE.map(routeOfOne)]

function routeOf(name: OutletName): Route {
  const address = { ...READ, path: `/api/v1/${name}`, gives: OUTLET_SCHEMAS[name] }
  const summary = `What \`unspoiled ${name} --json\` prints.`
  return route({ ...address, summary, query: querySchema(ASKED[name]) }, async ({ query, world }) => ({
    kind: 'made',
    made: await outletMade(name, query, world),
  }))
}

function routeOfOne({ path, summary, name, params }: OfOne): Route {
  const parts = ASKED[name].filter((part) => part === 'limit' || part === 'cursor')
  const shape = Object.fromEntries(params.map((param) => [param, z.string().min(1).max(200)]))
  const address = { ...READ, path, summary, gives: OUTLET_SCHEMAS[name] }
  return route(
    { ...address, params: z.object(shape), query: querySchema(parts) },
    async ({ params: given, query, world }) => {
      const id = params.map((param) => given[param]).join('/')
      return { kind: 'made', made: await outletMade(name, { ...query, id }, world) }
    },
  )
}

/** What is not asked of an outlet is not read. */
function querySchema(parts: readonly PartName[]): z.ZodType<OutletQuery> {
  const schema: z.ZodType = ASKED_OF_ALL.extend(Object.fromEntries(parts.map((part) => [part, PARTS[part]])))
  // Made of the parts by name: the compiler cannot follow which are there, and none need be.
  return schema as z.ZodType<OutletQuery>
}
