import buttons from '../parts/buttons.module.css'
import { useMe } from '../people/useMe.js'
import { words } from '../words/words.js'
import { markSeen, markUnseen } from './marking.js'

/** A season, and what of it can be ticked. */
export interface SeasonToMark {
  readonly work: { readonly id: string }
  readonly part: {
    readonly season: number | null
    readonly installments: readonly { readonly ref: string; readonly isSeen: boolean }[]
  }
  /** “Jessica Jones, season 1”. */
  readonly name: string
}

/** Marks all of a season at once, or takes that back. */
export function WholeSeason({ work, part: { season, installments }, name }: SeasonToMark) {
  const me = useMe()
  if (!me) return null
  const isAllSeen = installments.every(({ isSeen }) => isSeen)
  const ref = season === null ? work.id : `${work.id}/${season}`
  const whole = { ref, name, ticks: installments.map((each) => each.ref) }
  return (
    <button
      type="button"
      className={buttons.quiet}
      onClick={() => void (isAllSeen ? markUnseen(whole) : markSeen(whole))}
    >
      {isAllSeen ? words.seeing.noneOfSeason : words.seeing.wholeSeason}
    </button>
  )
}
