import { quotationsIn, type Quotation } from './findQuotations.js'
import { reportsIn, type Report } from './findReports.js'
import { type Given, layPieces } from './layPieces.js'

/** All that is said in a text by others than its writer. */
export interface SpeechFound {
  readonly quotations: readonly Quotation[]
  readonly reports: readonly Report[]
}

/** Quotations and reports at once, for the price of laying the text out once. */
export function findSpeech(text: string, given: Given): SpeechFound {
  const laid = layPieces(text, given)
  return { quotations: quotationsIn(laid, given), reports: reportsIn(laid, given) }
}
