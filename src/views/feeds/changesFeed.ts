import { boundsOf } from '../../model/moment.js'
import { opaqueUuid } from '../../model/opaqueUuid.js'
import type { Change, Changes } from '../changes/changesSince.js'
import { tellChange } from '../changes/tellChange.js'
import { feedText } from './feedText.js'
import { lastOf, MOST_ITEMS, type FeedOut, type FeedOutItem } from './feedOut.js'

/** What was said or recorded as a feed, what was recorded last first: each change of each statement once. */
export function changesFeed({ changes }: Changes): FeedOut {
  return {
    title: 'Unspoiled: changes',
    description: 'What was said, confirmed, disputed or taken back, without what you have not seen.',
    items: changes.toReversed().map(itemOf).toSorted(lastFirst).slice(0, MOST_ITEMS),
  }
}

function itemOf(change: Change): FeedOutItem {
  const { statement, stance, when, sources } = change
  const { words, aside } = tellChange(change)
  const recorded = sources.flatMap(({ recordedOn }) => recordedOn ?? []).toSorted()
  return {
    id: opaqueUuid('change', statement.id, stance),
    title: feedText(words),
    url: sources.find(({ url }) => url !== null)?.url ?? null,
    authors: [...new Set(sources.flatMap(({ by }) => by ?? []))].map(feedText),
    published: boundsOf(when)?.first ?? null,
    updated: recorded.at(-1) ?? null,
    lines: [feedText(words + aside)],
  }
}

const lastFirst = (a: FeedOutItem, b: FeedOutItem): number => {
  const [x, y] = [lastOf(a) ?? '', lastOf(b) ?? '']
  return x < y ? 1 : x > y ? -1 : 0
}
