import { Link } from 'wouter'
import type { ReviewDoubts } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'

const MOST = 30

/** What reading could not settle in articles. */
export function DoubtsPart() {
  const universe = useUniverse() ?? undefined
  const doubts = useAddress<ReviewDoubts>(addressOf('review/doubts', { universe, limit: MOST }))
  return (
    <Section title={words.desk.parts.doubts}>
      <Answer answered={doubts} lines={4}>
        {({ documents }) =>
          documents.length === 0 ? (
            <Note title={words.desk.noDoubts} />
          ) : (
            <ul className={panel.panels}>
              {documents.map(({ id, title, doubts: each }) => (
                <li key={id} className={panel.panel}>
                  <h3>
                    <Link href={paths.article(id)}>{title ?? words.article.untitled}</Link>
                  </h3>
                  <ul className={panel.panels}>
                    {each.map(({ reason, words: quoted }, place) => (
                      <li key={place}>
                        <q>{quoted}</q>
                        <br />
                        <span className={panel.soft}>{reason}</span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}
