import { Link } from 'wouter'
import { StatementList } from '../parts/StatementList.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import { refOf, type LearntPlace } from './byInstallment.js'
import styles from './Learnt.module.css'

interface PlacesParts {
  readonly places: readonly LearntPlace[]
  /** Where a part before this one ended (see `refOf`): it goes on there without saying so again. */
  readonly after?: string | undefined
}

/** Statements in the order in which the reader learnt them, each under where that was. */
export function LearntPlaces({ places, after }: PlacesParts) {
  return (
    <ol className={styles.places}>
      {places.map((place) => (
        <li key={refOf(place)}>
          {refOf(place) !== after && (
            <h3>
              {place.in === null ? (
                words.statement.known
              ) : (
                <Link href={paths.place(place.in)}>{words.statement.inWhich(place.in.words)}</Link>
              )}
            </h3>
          )}
          <StatementList statements={place.statements} within={place.in?.ref} />
        </li>
      ))}
    </ol>
  )
}
