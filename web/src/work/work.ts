/** What the page of a work is given. */
import type { Answer } from '../../../src/http/api.js'

export type Work = Answer<'work'>['works'][number]
export type Part = Work['parts'][number]
export type Installment = Part['installments'][number]
export type Billing = Work['cast'][number]
