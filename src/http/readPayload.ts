import { Problem } from '../model/problem.js'

/** The names of the part of a form in which media servers send JSON: Plex the first, Emby the second. */
const PARTS = ['payload', 'data'] as const

/**
 * What a media server sent: JSON by itself, whatever type it says it is, or as a part of a form.
 * @throws Problem where there is none
 */
export async function readPayload(request: Request): Promise<unknown> {
  const isForm = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(
    request.headers.get('content-type') ?? '',
  )
  const text = isForm ? await partOf(request) : await request.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Problem(
      'usage',
      'this is no JSON',
      'Send what the media server sends by itself, without a template.',
    )
  }
}

async function partOf(request: Request): Promise<string> {
  const form = await request.formData().catch(() => null)
  const parts = PARTS.map((name) => form?.get(name) ?? null)
  return parts.find((part) => typeof part === 'string') ?? ''
}
