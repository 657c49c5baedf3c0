/**
 * The forms in which an answer leaves the program besides JSON and text, for programs that subscribe to it. They stand
 * beside the table of outlets and not in it, because what writes them takes longer to load than most answers take.
 */
import { changesFeed } from './feeds/changesFeed.js'
import { atomOf, jsonFeedOf, rssOf } from './feeds/feedForms.js'
import type { FeedOut, FormPlace } from './feeds/feedOut.js'
import { newsFeed } from './feeds/newsFeed.js'
import { calendarIcs } from './ics/calendarIcs.js'
import type { Answers, OutletName } from './outlets.js'

export type FormName = 'ics' | 'rss' | 'atom' | 'json'

/**
 * One form of an outlet's answers.
 *
 * INVARIANT: it follows from the answer and the place alone.
 */
export interface Form<A> {
  /** RFC 6838, with its character set. */
  readonly mediaType: `${string}/${string}`
  readonly write: (answer: A, place: FormPlace) => string
}

/** Every form there is, by outlet. A command, an address or a test that is not made from this table does not write any. */
export const FORMS: {
  readonly [Name in OutletName]?: Readonly<Partial<Record<FormName, Form<Answers[Name]>>>>
} = {
  calendar: { ics: { mediaType: 'text/calendar; charset=utf-8', write: calendarIcs } },
  news: feedForms(newsFeed),
  changes: feedForms(changesFeed),
}

function feedForms<A>(feedOf: (answer: A) => FeedOut): Readonly<Record<'rss' | 'atom' | 'json', Form<A>>> {
  return {
    rss: {
      mediaType: 'application/rss+xml; charset=utf-8',
      write: (answer, place) => rssOf(feedOf(answer), place),
    },
    atom: {
      mediaType: 'application/atom+xml; charset=utf-8',
      write: (answer, place) => atomOf(feedOf(answer), place),
    },
    json: {
      mediaType: 'application/feed+json; charset=utf-8',
      write: (answer, place) => jsonFeedOf(feedOf(answer), place),
    },
  }
}

/** A form of an outlet; null where it has none of that name. */
export function formOf(outlet: OutletName, form: FormName): Form<Answers[OutletName]> | null {
  // What a form takes is what its own outlet answers with: the table says so row by row, but not of a row at large.
  return (FORMS[outlet]?.[form] as Form<Answers[OutletName]> | undefined) ?? null
}

/** The forms that an outlet has. */
export const formNamesOf = (outlet: OutletName): readonly FormName[] =>
  // The keys of a row are names of forms.
  Object.keys(FORMS[outlet] ?? {}) as FormName[]
