import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import type { Route } from './route.js'

/** As problemResponse.ts writes it. */
const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string().describe('What the status is called.'),
    status: z.int(),
    detail: z.string().describe('What is wrong.'),
    hint: z.string().describe('What to do about it.'),
    code: z.string().describe('The kind of trouble, for programs.'),
  })
  .meta({ id: 'Problem', description: 'Trouble, as RFC 9457 has it.' })

/** The description of all addresses, as OpenAPI 3.1 has it: from the schemas that check what is asked. */
export function openApiDocument(routes: readonly Route[], version: string): unknown {
  const registry = new OpenAPIRegistry()
  const { name: session } = registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'unspoiled',
  })
  const { name: token } = registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
  })
  const mayAsk = {
    anyone: [{}, { [session]: [] }, { [token]: [] }],
    reader: [{ [session]: [] }, { [token]: [] }],
  }
  for (const route of routes) {
    const { access } = route
    registry.registerPath({ ...pathOf(route), security: mayAsk[access === 'keeper' ? 'reader' : access] })
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Unspoiled',
      version,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
  })
}

function pathOf({ method, path, summary, access, asks, gives }: Route): RouteConfig {
  const { params, query, body } = asks
  const notes = access === 'keeper' ? { description: 'For keepers.' } : {}
  return {
    method: LOWER[method],
    path,
    summary,
    ...notes,
    request: {
      // Path and query are objects of texts; the library asks for its own name of that.
      ...(params && { params: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(body && { body: { content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...answerOf(gives),
      default: {
        description: 'Trouble.',
        content: { 'application/problem+json': { schema: ProblemDetails } },
      },
    },
  }
}

const LOWER = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

function answerOf(gives: Route['gives']): RouteConfig['responses'] {
  if (gives === null) return { 204: { description: 'Done.' } }
  if (typeof gives === 'string') return { 200: { description: 'The answer.', content: { [gives]: {} } } }
  return { 200: { description: 'The answer.', content: { 'application/json': { schema: gives } } } }
}
