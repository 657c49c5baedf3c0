import type { ReviewHistory } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { InParts } from '../parts/InParts.js'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import { HistoryLine } from './HistoryLine.js'

const AT_FIRST = 50

interface HistoryParts {
  /** The id of a statement or of somebody; empty for all that keepers decided. */
  readonly of: string
}

/** Who said and decided what, when and why; what still holds can be undone from here. */
export function HistoryEntries({ of }: HistoryParts) {
  const universe = useUniverse() ?? undefined
  const address = (cursor: string | undefined): string =>
    addressOf('review/history', of === '' ? { universe, limit: AT_FIRST, cursor } : { universe, words: of })
  return (
    <InParts<ReviewHistory> address={address} lines={3}>
      {({ entries }, isFirst) =>
        isFirst && entries.length === 0 ? (
          <Note title={words.desk.nothingDecided} />
        ) : (
          <ul className={panel.rows}>
            {entries.map((entry, place) => (
              <HistoryLine key={`${entry.ruling ?? ''} ${entry.statement.id} ${place}`} entry={entry} />
            ))}
          </ul>
        )
      }
    </InParts>
  )
}
