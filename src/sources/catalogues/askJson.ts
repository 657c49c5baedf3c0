import { Problem } from '../../model/problem.js'
import type { Fetcher } from '../fetch/fetcher.js'

/** Asks a catalogue for one of its answers in JSON. */
export type Ask = (address: string) => Promise<unknown>

/**
 * @param headers sent along, such as a key
 * @throws Problem where nothing can be had, or it is no JSON
 */
export const askJson =
  (fetcher: Fetcher, headers: Readonly<Record<string, string>> = {}): Ask =>
  async (address) => {
    const came = await fetcher.fetch({ address, kind: 'data', headers })
    if (came.kind === 'unchanged') throw new TypeError('Unchanged, though nobody said since when.')
    try {
      return JSON.parse(new TextDecoder().decode(came.bytes))
    } catch {
      throw new Problem(
        'unreadable',
        `${new URL(address).host} answers with something that is not JSON`,
        'Try again later; the catalogue may be in trouble.',
      )
    }
  }
