import { noticed } from '../shell/noticed.js'

/** How many of the things one has seen count on the page: an earlier point of one's own way. Null is now. */
export const past = noticed<number | null>(null)
