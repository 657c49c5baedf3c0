import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from '../model/problem.js'
import { answerRequest } from './answerRequest.js'
import type { House } from './house.js'
import { NO_ADDRESS } from './noAddress.js'
import { problemResponse } from './problemResponse.js'
import { USUAL_BYTES, type Route } from './route.js'
import { ROUTES } from './routes.js'

/** What answers every request: the routes of the table, and one answer for everything else. */
export function serverOf(house: House, routes: readonly Route[] = ROUTES): Hono {
  const app = new Hono()
  app.use(secureHeaders(SAFE_HEADERS))
  for (const route of routes) {
    const { method, path } = route
    const limit = bodyLimit({
      maxSize: route.mostBytes ?? USUAL_BYTES,
      onError: () => problemResponse(tooLarge()),
    })
    app.on(method, patternOf(path), limit, async (context) => {
      const began = performance.now()
      const matched = {
        request: context.req.raw,
        params: context.req.param(),
        query: singled(context.req.queries()),
        routes,
      }
      const response = await answerRequest(route, matched, house).catch((trouble: unknown) => {
        if (!(trouble instanceof Problem)) house.log.error({ method, path, ...bugOf(trouble) }, 'bug')
        return problemResponse(trouble)
      })
      note(house, { method, path, status: response.status }, performance.now() - began)
      return mayBeKept(response)
    })
  }
  app.notFound(() => problemResponse(NO_ADDRESS))
  app.onError((trouble) => {
    house.log.error(bugOf(trouble), 'bug')
    return problemResponse(trouble)
  })
  return app
}

/**
 * Hono writes `:id` where OpenAPI writes `{id}`. Where something follows in the same part, as in `{token}.ics`, it is given
 * with what it matched.
 */
const patternOf = (path: string): string =>
  path.replaceAll(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  )

const SAFE_HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
}

const tooLarge = (): Problem =>
  new Problem('too-large', 'this is more than this address takes', 'Send less, or in parts.')

/** Each name once with its value, or with all its values. */
const singled = (queries: Record<string, string[]>): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )

/** What a reader may see is theirs, and changes when they unmark something: it is asked for again every time. */
function mayBeKept(response: Response): Response {
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache')
  response.headers.append('vary', 'Cookie, Authorization')
  return response
}

function note(
  { log, metrics }: House,
  request: { readonly method: string; readonly path: string; readonly status: number },
  tookMs: number,
): void {
  metrics.took(request, tookMs / 1000)
  log.debug({ ...request, ms: Math.round(tookMs * 10) / 10 }, 'answered')
}

/** Where it happened; what was said may hold words of a story. */
function bugOf(trouble: unknown): { readonly bug: string; readonly at: readonly string[] } {
  if (!(trouble instanceof Error)) return { bug: typeof trouble, at: [] }
  const lines = (trouble.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { bug: trouble.name, at: lines.slice(0, 12).map((line) => line.trim()) }
}
