import { Cover } from '../parts/Cover.js'
import { words } from '../words/words.js'
import styles from './EntityHead.module.css'
import type { Thing } from './thing.js'

/** Who or what it is, and how it is called. */
export function EntityHead({ thing: { id, kind, name, names, status } }: { readonly thing: Thing }) {
  const others = names.filter((other) => other !== name)
  return (
    <header className={styles.head}>
      <Cover id={id} name={name} size="l" />
      <div>
        <p className={styles.kind}>{words.search.kinds[kind] ?? kind}</p>
        <h1>{name}</h1>
        {others.length > 0 && (
          <p className={styles.others}>
            {words.entity.alsoCalled} {others.map((other) => `“${other}”`).join(', ')}
          </p>
        )}
        {status !== null && <p className={styles.status}>{status.statement.words}</p>}
      </div>
    </header>
  )
}
