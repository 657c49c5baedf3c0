/**
 * The forms in which an answer leaves the program besides JSON and text, for programs that subscribe to it. They stand
 * beside the table of outlets and not in it, because what writes them takes longer to load than most answers take.
 */
import { changesFeed } from './feeds/changesFeed.js'
import { atomOf, jsonFeedOf, rssOf } from './feeds/feedForms.js'
import type { FeedOut, FormPlace } from './feeds/feedOut.js'
import { FORM_NAMES, type FormedOutlet, type FormName } from './formNames.js'
import { newsFeed } from './feeds/newsFeed.js'
import { calendarIcs } from './ics/calendarIcs.js'
import type { Answers, OutletName } from './outlets.js'

/** INVARIANT: what is written follows from the answer and the place alone. */
type Write<A> = (answer: A, place: FormPlace) => string

/** What writes each form there is. A command, an address or a test that is not made from FORM_NAMES does not write any. */
const WRITERS: {
  readonly [Name in FormedOutlet]: Readonly<Record<(typeof FORM_NAMES)[Name][number], Write<Answers[Name]>>>
} = {
  calendar: { ics: calendarIcs },
  news: feedWriters(newsFeed),
  changes: feedWriters(changesFeed),
}

function feedWriters<A>(feedOf: (answer: A) => FeedOut): Readonly<Record<'rss' | 'atom' | 'json', Write<A>>> {
  return {
    rss: (answer, place) => rssOf(feedOf(answer), place),
    atom: (answer, place) => atomOf(feedOf(answer), place),
    json: (answer, place) => jsonFeedOf(feedOf(answer), place),
  }
}

/** What writes a form of an outlet; null where it has none of that name. */
export function writerOf(outlet: OutletName, form: FormName): Write<Answers[OutletName]> | null {
  const writers: Readonly<Partial<Record<OutletName, Readonly<Partial<Record<FormName, unknown>>>>>> = WRITERS
  // What a form takes is what its own outlet answers with: the table says so row by row, but not of a row at large.
  return (writers[outlet]?.[form] as Write<Answers[OutletName]> | undefined) ?? null
}

/** The forms that an outlet has. */
export const formNamesOf = (outlet: OutletName): readonly FormName[] =>
  // One that is asked for may be any; the table says which have some.
  outlet in FORM_NAMES ? FORM_NAMES[outlet as FormedOutlet] : []
