import type { Entry } from '../../src/model/entry.js'
import { PLANTED } from './plantedIn.js'

/** The entries with a marker in the words of each statement: in its quote, its address, whom it is from, and its cue. */
export function plantMarkers(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, number) => {
    if (entry.kind !== 'asserted') return entry
    const { statement } = entry
    const marker = `${PLANTED}${number}`
    const source = {
      url: `https://planted${number}.example/${marker}url`,
      said: null,
      quote: `${marker}quote`,
    }
    const speaker = { name: null, outlet: `${marker}outlet`, said: null }
    return {
      ...entry,
      statement: {
        ...statement,
        cue: `${marker}cue`,
        speakers: [...statement.speakers, speaker],
        sources: [...statement.sources, source],
      },
    }
  })
}
