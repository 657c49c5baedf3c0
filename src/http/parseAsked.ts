import type { z } from 'zod'
import { Problem } from '../model/problem.js'

/**
 * What is asked, as a schema has it.
 * @param where it stands, as the sentence names it
 * @throws Problem `usage` that names the first part that is wrong, and what is wanted there
 */
export function parseAsked<S extends z.ZodType>(schema: S, given: unknown, where: string): z.output<S> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const part = first?.path.join('.') ?? ''
  throw new Problem(
    'usage',
    `${where} is not as it should be${part === '' ? '' : `: “${part}”`}`,
    `${first?.message ?? 'It cannot be read'}. /api/v1/openapi.json says what belongs there.`,
  )
}
