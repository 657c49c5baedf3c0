import { useAnswer, type Answered } from '../asking/useAnswer.js'
import { LEARNT_AT_FIRST } from '../early/firstAsked.js'
import type { Thing } from './thing.js'

/**
 * What is known of somebody, a part of it at a time.
 * @param cursor the `next` of the part before; undefined for the first
 * @returns null for the data where nobody of that id is known
 */
export function useThing(id: string, cursor?: string): Answered<Thing | null> {
  const { data, trouble } = useAnswer('who', { id, words: id, limit: LEARNT_AT_FIRST, cursor })
  return { data: data && (data.things[0] ?? null), trouble }
}
