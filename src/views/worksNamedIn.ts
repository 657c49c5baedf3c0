import type { Reading } from '../model/reading.js'
import { slugOf } from '../model/slug.js'

/** The works that a shown text names, by slug: what no outline lists can be named only where the text itself does so. */
export const worksNamedIn = ({ mentions }: Pick<Reading, 'mentions'>): ReadonlyMap<string, string> =>
  new Map(mentions.flatMap(({ kind, name }) => (kind === 'work' ? [[slugOf(name), name] as const] : [])))
