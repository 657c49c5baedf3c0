import { slugOf } from '../../model/slug.js'

/** The id of a work that nobody has given one; an id of a pack has at most 100 characters. */
export const workIdOf = (name: string): string => slugOf(name).slice(0, 80).replace(/-$/, '')
