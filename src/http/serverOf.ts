import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from '../model/problem.js'
import { answerRequest } from './answerRequest.js'
import type { House } from './house.js'
import { NO_ADDRESS } from './noAddress.js'
import { pageResponse, type Page } from './page.js'
import { problemResponse } from './problemResponse.js'
import { USUAL_BYTES, type Route } from './route.js'
import { ROUTES } from './routes.js'

/** What answers every request: the routes of the table; of everything else the page, or one answer. */
export function serverOf(house: House, routes: readonly Route[] = ROUTES): Hono {
  const app = new Hono()
  const guardPage = pageGuard(house.page)
  for (const route of routes) {
    const { method, path } = route
    const limit =
      method === 'GET' ? goOn : bodyLimit({ maxSize: route.mostBytes ?? USUAL_BYTES, onError: tooLarge })
    app.on(method, patternOf(path), guardAnswer, limit, async (context) => {
      const began = performance.now()
      const matched = {
        request: context.req.raw,
        address: addressOf(context, house),
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
  app.notFound(async (context) => {
    const ofPage = pageResponse(context.req.raw, house.page)
    const guard = ofPage === null ? guardAnswer : guardPage
    await guard(context, async () => {
      context.res = ofPage ?? problemResponse(NO_ADDRESS)
    })
    return context.res
  })
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

const NONE = ["'none'"]
const OURS = ["'self'"]

/** Nothing that is answered is a page, and so may do nothing. */
const guardAnswer = secureHeaders({
  contentSecurityPolicy: { defaultSrc: NONE, frameAncestors: NONE, baseUri: NONE, formAction: NONE },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
})

/** The page loads and asks what is here, and runs what it was built with; nothing else. */
const pageGuard = ({ scripts }: Page): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: [...OURS, ...scripts],
      styleSrc: OURS,
      imgSrc: OURS,
      fontSrc: OURS,
      connectSrc: OURS,
      manifestSrc: OURS,
      workerSrc: OURS,
      frameAncestors: NONE,
      baseUri: NONE,
      formAction: OURS,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  })

/** To ask how much a request carries makes the framework build all of it; what only asks carries nothing that is read. */
const goOn: MiddlewareHandler = async (_context, next) => next()

const tooLarge = (): Response =>
  problemResponse(new Problem('too-large', 'this is more than this address takes', 'Send less, or in parts.'))

/** Each proxy adds by whom it was asked; what stands before that anybody may have written. */
function addressOf({ env, req }: Context, { proxies }: House): string {
  const forwarded = (req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  if (proxies > 0) return forwarded.at(-proxies) || 'unknown'
  // Of Node's own server; there is none in tests.
  const { incoming } = (env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? 'unknown'
}

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
