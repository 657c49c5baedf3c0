/** What the page of a season is given. */
import type { Answer } from '../../../src/http/api.js'

export type Season = Answer<'season'>
