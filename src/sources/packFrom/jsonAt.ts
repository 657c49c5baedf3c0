import { readFile } from 'node:fs/promises'
import { Problem } from '../../model/problem.js'
import { fileProblem } from '../page/fileProblem.js'

/**
 * What a JSON file holds.
 * @throws Problem where it cannot be had, or is no JSON
 */
export async function jsonAt(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(async (error: unknown) => {
    throw await fileProblem(path, error)
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Problem('unreadable', `${path} is not JSON`, 'Fetch the file again; it may be cut off.')
  }
}
