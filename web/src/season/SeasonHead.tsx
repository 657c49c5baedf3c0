import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Season } from './season.js'
import styles from './SeasonHead.module.css'

/** Which season it is, how far one is in it, and how much one learnt in it. */
export function SeasonHead({ season }: { readonly season: Season }) {
  const { work, season: number, words: place, name, seen, installments, counts } = season
  const far = installments.length === 0 ? words.work.announced : words.works.seenOf(seen, installments.length)
  const facts = [far, seen === 0 ? '' : words.season.counts(counts)]
  return (
    <header className={styles.head}>
      <Cover
        id={work.id}
        name={`${work.name} ${number}`}
        seen={installments.length === 0 ? 0 : seen / installments.length}
        size="l"
      />
      <div>
        <p className={styles.work}>
          <Link href={paths.work(work.id)}>{work.name}</Link>
        </p>
        <h1>{place}</h1>
        {name !== null && <p className={styles.name}>“{name}”</p>}
        <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
    </header>
  )
}
