import type { ToldStatement } from '../../../src/http/api.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import styles from './Sources.module.css'

type Source = ToldStatement['sources'][number]

/** Who says it and when, and in which words: opened by whoever wants to know. */
export function Sources({ statement: { sources, speakers } }: { readonly statement: ToldStatement }) {
  const [first] = sources
  if (first === undefined) return null
  const [speaker] = speakers
  const who =
    speaker === undefined ? hostOf(first) : [speaker.name, speaker.outlet].filter(Boolean).join(', ')
  return (
    <details className={styles.sources}>
      <summary>{words.statement.saidBy(who, first.said === null ? '' : momentText(first.said))}</summary>
      <ul>
        {sources.map((source, place) => (
          <li key={place}>
            {source.quote !== null && <q>{source.quote}</q>}{' '}
            {source.url !== null && (
              <a href={source.url} rel="noreferrer" target="_blank">
                {hostOf(source)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const hostOf = ({ url }: Source): string =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
