import { Problem } from '../model/problem.js'

/** @throws Problem where it is no JSON */
export async function readBody(request: Request): Promise<unknown> {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Problem(
      'usage',
      'the body is not sent as JSON',
      'Send it with `Content-Type: application/json`.',
    )
  const text = await request.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Problem('usage', 'the body is no JSON', 'Check its brackets, commas and quotation marks.')
  }
}
