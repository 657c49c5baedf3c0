/** What the page of an installment is given. */
import type { Answer } from '../../../src/http/api.js'

export type Installment = Answer<'installment'>
