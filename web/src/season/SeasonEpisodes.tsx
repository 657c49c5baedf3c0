import { Note } from '../parts/Note.js'
import { UpToSeason } from '../seeing/UpToSeason.js'
import { WholeSeason } from '../seeing/WholeSeason.js'
import { words } from '../words/words.js'
import { InstallmentLine } from '../work/InstallmentLine.js'
import type { Season } from './season.js'
import styles from './SeasonEpisodes.module.css'

/** The episodes of a season with their ticks, all of them at once, or with all that came before. */
export function SeasonEpisodes({ season }: { readonly season: Season }) {
  const { work, format, words: name, installments, previous } = season
  if (installments.length === 0) return <Note title={words.season.announced} />
  return (
    <section className={styles.card} aria-label={words.season.episodes}>
      <ol>
        {installments.map((installment, place) => (
          <li key={installment.ref}>
            <InstallmentLine
              work={{ ...work, format }}
              installment={installment}
              before={installments.slice(0, place)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.whole}>
        {previous !== null && <UpToSeason part={season} name={name} />}
        <WholeSeason work={work} part={season} name={name} />
      </div>
    </section>
  )
}
