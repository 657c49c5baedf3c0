import type { Visible } from '../horizon/visible.js'
import { calendarOf, type Calendar } from './calendar/calendarOf.js'
import { calendarText } from './calendar/calendarText.js'
import { changesSince, type Changes } from './changes/changesSince.js'
import { changesText } from './changes/changesText.js'
import { newSince, type New } from './fresh/newSince.js'
import { newText } from './fresh/newText.js'
import { graphOf, type Graph } from './graph/graphOf.js'
import { graphText } from './graph/graphText.js'
import { installmentPage, type InstallmentPage } from './installment/installmentPage.js'
import { installmentText } from './installment/installmentText.js'
import { nextFor, type Next } from './next/nextFor.js'
import { nextText } from './next/nextText.js'
import type { Outlet, Question } from './outlet.js'
import { newsOf, type News } from './news/newsOf.js'
import { newsText } from './news/newsText.js'
import { search, type Search } from './search/search.js'
import { prepareLists } from './prepareLists.js'
import { prepareSearch } from './search/prepareSearch.js'
import { searchText, suggestText } from './search/searchText.js'
import { suggest, type Suggestions } from './search/suggest.js'
import { progressOf, type Progress } from './progress/progressOf.js'
import { progressText } from './progress/progressText.js'
import { recapOf, type Recap } from './recap/recapOf.js'
import { recapText } from './recap/recapText.js'
import type { Page } from './statementTable.js'
import { seasonPage, type SeasonPage } from './season/seasonPage.js'
import { seasonText } from './season/seasonText.js'
import { timelineOf, type Timeline } from './timeline/timelineOf.js'
import { timelineText } from './timeline/timelineText.js'
import { whenIs, type When } from './when/whenIs.js'
import { whenText } from './when/whenText.js'
import { whoIs, type Who } from './who/whoIs.js'
import { prepareWho } from './who/prepareWho.js'
import { whoText } from './who/whoText.js'
import { whyIsIt, type Why } from './why/whyIsIt.js'
import { whyText } from './why/whyText.js'
import { workPages, type WorkPages } from './work/workPages.js'
import { workText } from './work/workText.js'
import { worksOf, type Works } from './works/worksOf.js'
import { worksText } from './works/worksText.js'

/** What each outlet answers with. */
export interface Answers {
  readonly who: Who
  readonly news: News
  readonly search: Search
  readonly suggest: Suggestions
  readonly when: When
  readonly next: Next
  readonly recap: Recap
  readonly timeline: Timeline
  readonly calendar: Calendar
  readonly graph: Graph
  readonly changes: Changes
  readonly new: New
  readonly why: Why
  readonly works: Works
  readonly work: WorkPages
  readonly season: SeasonPage
  readonly installment: InstallmentPage
  readonly progress: Progress
}

export type OutletName = keyof Answers

/** Every outlet there is. A command, an address or a test that is not made from this table does not answer readers. */
export const OUTLETS: { readonly [Name in OutletName]: Outlet<Answers[Name]> } = {
  who: { answer: whoIs, text: whoText, prepare: prepareWho },
  news: { answer: newsOf, text: newsText, prepare: prepareLists },
  search: { answer: search, text: searchText, prepare: prepareSearch },
  suggest: { answer: suggest, text: suggestText, prepare: prepareSearch },
  when: { answer: whenIs, text: whenText },
  next: { answer: nextFor, text: nextText },
  recap: { answer: recapOf, text: recapText, prepare: prepareLists },
  timeline: { answer: timelineOf, text: timelineText, prepare: prepareLists },
  calendar: { answer: calendarOf, text: calendarText, prepare: prepareLists },
  graph: { answer: graphOf, text: graphText },
  changes: { answer: changesSince, text: changesText, prepare: prepareLists },
  new: { answer: newSince, text: newText, prepare: prepareLists },
  why: { answer: whyIsIt, text: whyText },
  works: { answer: worksOf, text: worksText },
  work: { answer: workPages, text: workText },
  season: { answer: seasonPage, text: seasonText },
  installment: { answer: installmentPage, text: installmentText },
  progress: { answer: progressOf, text: progressText },
}

export interface Answer {
  /** Plain data, as JSON shows it. */
  readonly data: Answers[OutletName]
  /** The same for people, line by line. */
  readonly text: (page: Page) => Iterable<string>
}

/** The answer of one outlet, in both forms; null where there is nothing of that name that the reader may know of. */
export function answerTo(name: OutletName, visible: Visible, question: Question): Answer | null {
  // What an outlet answers with is what its own text form takes: the table says so row by row, but not of a row at large.
  const { answer, text } = OUTLETS[name] as Outlet<Answers[OutletName]>
  const data = answer(visible, question)
  return data === null ? null : { data, text: (page) => fromFirstWords(text(data, page)) }
}

/** A heading has an empty line before it, which an answer need not begin with. */
function* fromFirstWords(lines: Iterable<string>): Generator<string> {
  let hasBegun = false
  for (const line of lines) {
    hasBegun ||= line !== '\n'
    if (hasBegun) yield line
  }
}
