import type { ReviewQueue } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { InParts } from '../parts/InParts.js'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import { ReviewItem } from './ReviewItem.js'
import { UnseenPart } from './UnseenPart.js'

const AT_FIRST = 30

/** What wants a keeper's eye, the least sure first: what is decided leaves the queue, and the next moves up. */
export function ReviewPart() {
  const universe = useUniverse() ?? undefined
  const address = (cursor: string | undefined): string =>
    addressOf('review', { universe, limit: AT_FIRST, cursor })
  return (
    <>
      <Section title={words.desk.queue}>
        <p className={panel.lead}>{words.desk.queueHint}</p>
        <InParts<ReviewQueue> address={address} lines={5}>
          {({ items }, isFirst) =>
            isFirst && items.length === 0 ? (
              <Note title={words.desk.nothingToReview} />
            ) : (
              <ul className={panel.panels}>
                {items.map((item) => (
                  <li key={item.statement.id}>
                    <ReviewItem item={item} />
                  </li>
                ))}
              </ul>
            )
          }
        </InParts>
      </Section>
      <UnseenPart />
    </>
  )
}
