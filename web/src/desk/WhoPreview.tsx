import type { RulingPreview } from '../../../src/http/api.js'
import { Cover } from '../parts/Cover.js'
import { StatementText } from '../parts/StatementLine.js'
import { words } from '../words/words.js'
import styles from './WhoPreview.module.css'

type Thing = RulingPreview['before'][number]

/** Who is who now, and who would be who: side by side, or one below the other on a phone. */
export function WhoPreview({ preview: { before, after } }: { readonly preview: RulingPreview }) {
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return (
    <>
      {isSame && <p>{words.desk.nothingChanges}</p>}
      <div className={styles.both}>
        <Side title={words.desk.now} things={before} />
        <Side title={words.desk.afterwards} things={after} />
      </div>
    </>
  )
}

function Side({ title, things }: { readonly title: string; readonly things: readonly Thing[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {things.map(({ id, name, names, learnt, rest }) => (
        <article key={id} className={styles.thing}>
          <header>
            <Cover id={id} name={name} size="s" />
            <div>
              <strong>{name}</strong>
              {names.length > 1 && <small>{names.filter((other) => other !== name).join(', ')}</small>}
            </div>
          </header>
          <ul>
            {learnt
              .flatMap(({ statements }) => statements)
              .map((statement) => (
                <li key={statement.id}>
                  <StatementText statement={statement} />
                </li>
              ))}
          </ul>
          {rest > 0 && <small>{words.entity.rest(rest)}</small>}
        </article>
      ))}
    </section>
  )
}
