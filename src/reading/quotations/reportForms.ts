import type { ReportForm } from './reportForm.js'
import { accordingToClause } from './reportForms/accordingToClause.js'
import { clauseAndVerb } from './reportForms/clauseAndVerb.js'
import { verbAndClause } from './reportForms/verbAndClause.js'

/** All forms of report, surest first. */
export const REPORT_FORMS: readonly ReportForm[] = [accordingToClause, clauseAndVerb, verbAndClause]
