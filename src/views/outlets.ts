import type { Visible } from '../horizon/visible.js'
import type { Outlet, Question } from './outlet.js'
import { newsOf, type News } from './news/newsOf.js'
import { newsText } from './news/newsText.js'
import { search, type Search } from './search/search.js'
import { searchText, suggestText } from './search/searchText.js'
import { suggest, type Suggestions } from './search/suggest.js'
import type { Page } from './statementTable.js'
import { whoIs, type Who } from './who/whoIs.js'
import { whoText } from './who/whoText.js'

/** What each outlet answers with. */
interface Answers {
  readonly who: Who
  readonly news: News
  readonly search: Search
  readonly suggest: Suggestions
}

export type OutletName = keyof Answers

/** Every outlet there is. A command, an address or a test that is not made from this table does not answer readers. */
export const OUTLETS: { readonly [Name in OutletName]: Outlet<Answers[Name]> } = {
  who: { answer: whoIs, text: whoText },
  news: { answer: newsOf, text: newsText },
  search: { answer: search, text: searchText },
  suggest: { answer: suggest, text: suggestText },
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
  return data === null ? null : { data, text: (page) => text(data, page) }
}
