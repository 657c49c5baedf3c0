/** What may be watched next. */
import type { Answer } from '../../../src/http/api.js'

export type Step = Answer<'next'>['steps'][number]
