import buttons from '../parts/buttons.module.css'
import { useMe } from '../people/useMe.js'
import { words } from '../words/words.js'
import { markSeen } from './marking.js'
import type { SeasonToMark } from './WholeSeason.js'

/** Marks a season with all that came before it in its work. */
export function UpToSeason({ part: { installments }, name }: Pick<SeasonToMark, 'part' | 'name'>) {
  const me = useMe()
  const last = installments.at(-1)
  if (!me || last === undefined) return null
  const upTo = {
    ref: last.ref.replace('/', ' ..'),
    name: words.seeing.upToWhat(name),
    ticks: installments.map(({ ref }) => ref),
  }
  return (
    <button type="button" className={buttons.quiet} onClick={() => void markSeen(upTo)}>
      {words.seeing.upToSeason}
    </button>
  )
}
