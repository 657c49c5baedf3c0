import { Problem } from '../../model/problem.js'
import { pageText } from '../page/pageText.js'
import { parsePage } from '../page/parsePage.js'
import type { RecordedText } from './record.js'

/**
 * The prose of a catalogue, which may be marked up: paragraphs with a blank line between them. Null where there is none,
 * or only a monster.
 */
export async function proseFrom(value: unknown): Promise<RecordedText | null> {
  if (typeof value !== 'string') return null
  const plain = value.replaceAll(/[\p{Cs}]/gu, '').trim()
  if (!/[&<]/.test(plain)) return plain === '' ? null : { text: plain, emphasis: [] }
  try {
    const { text, emphasis } = pageText((await parsePage(plain)).body)
    return text === '' ? null : { text, emphasis }
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
