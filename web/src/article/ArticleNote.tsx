import type { ToldStatement } from '../../../src/http/api.js'
import { StatementText } from '../parts/StatementLine.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import type { ArticleStatement } from './article.js'
import styles from './ArticleNote.module.css'

type Voice = ArticleStatement['also'][number]

/** What an article states here: who says so, who else does, and who says otherwise. */
export function ArticleNote({
  said: { statement, also, otherwise, stands },
}: {
  readonly said: ArticleStatement
}) {
  const speakers = statement.speakers
    .map(speakerText)
    .filter((text) => text !== '' && text !== statement.subject.name)
  return (
    <div className={styles.note}>
      <StatementText statement={statement} />
      {speakers.length > 0 && <p className={styles.who}>{speakers.join('; ')}</p>}
      {also.length > 0 && <p className={styles.who}>{words.article.also(voicesText(also))}</p>}
      {otherwise.length > 0 && (
        <details className={styles.otherwise}>
          <summary>
            {stands === false ? words.article.overtaken : words.article.otherwise(otherwise.length)}
          </summary>
          <ul>
            {otherwise.map(({ statement: other, sources }) => (
              <li key={other.id}>
                <StatementText statement={other} />
                <p className={styles.who}>{voicesText(sources)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const speakerText = ({ name, outlet, said }: ToldStatement['speakers'][number]): string =>
  [name, outlet, said && momentText(said)].filter(Boolean).join(', ')

/** So many are named; the rest is a number. */
const NAMED = 3

function voicesText(voices: readonly Voice[]): string {
  const named = voices
    .slice(0, NAMED)
    .map(({ by, said }) =>
      [by ?? words.statement.someone, said && momentText(said)].filter(Boolean).join(', '),
    )
  const more = voices.length - named.length
  return [...named, ...(more > 0 ? [words.today.andMore(more)] : [])].join('; ')
}
