import type { z } from 'zod'
import type { OutletName } from '../../views/outlets.js'
import { CalendarSchema, ChangesSchema, NewSchema, NewsSchema, TimelineSchema } from './datedSchemas.js'
import {
  GraphSchema,
  RecapSchema,
  SearchSchema,
  SuggestSchema,
  WhoSchema,
  WhySchema,
} from './learntSchemas.js'
import {
  InstallmentSchema,
  NextSchema,
  ProgressSchema,
  SeasonSchema,
  WhenSchema,
  WorkSchema,
  WorksSchema,
} from './workSchemas.js'

/** What each outlet answers with, as the OpenAPI document describes it. */
export const OUTLET_SCHEMAS: Readonly<Record<OutletName, z.ZodType>> = {
  who: WhoSchema,
  news: NewsSchema,
  search: SearchSchema,
  suggest: SuggestSchema,
  when: WhenSchema,
  next: NextSchema,
  recap: RecapSchema,
  timeline: TimelineSchema,
  calendar: CalendarSchema,
  graph: GraphSchema,
  changes: ChangesSchema,
  new: NewSchema,
  why: WhySchema,
  works: WorksSchema,
  work: WorkSchema,
  season: SeasonSchema,
  installment: InstallmentSchema,
  progress: ProgressSchema,
}
