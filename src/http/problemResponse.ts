/** The one place that turns what went wrong into a response: `application/problem+json` (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import { Problem, type ProblemCode } from '../model/problem.js'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  usage: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  refused: 409,
  'too-large': 413,
  unreadable: 422,
  invalid: 422,
  'too-many': 429,
  unreachable: 502,
}

/** A bug is told to nobody but the log: its words may be anything. */
const BUG = new Problem(
  'unreadable',
  'Something went wrong here',
  'Try again; if it stays, tell whoever runs this place.',
)

export function problemResponse(trouble: unknown): Response {
  const problem = trouble instanceof Problem ? trouble : BUG
  const status = problem === BUG ? 500 : STATUS[problem.code]
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: sentence(problem.message),
    hint: problem.hint,
    code: problem === BUG ? 'bug' : problem.code,
  }
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(problem.code === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
      ...(problem.waitSeconds !== null && { 'retry-after': String(problem.waitSeconds) }),
    },
  })
}

const sentence = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`
