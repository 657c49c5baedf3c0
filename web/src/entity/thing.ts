/** What the page of somebody or something is given. */
import type { Answer } from '../../../src/http/api.js'

export type Thing = Answer<'who'>['things'][number]
