import { Link } from 'wouter'
import type { ReviewDoubts } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { InParts } from '../parts/InParts.js'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'

const AT_FIRST = 30

/** What reading could not settle in articles. */
export function DoubtsPart() {
  const universe = useUniverse() ?? undefined
  const address = (cursor: string | undefined): string =>
    addressOf('review/doubts', { universe, limit: AT_FIRST, cursor })
  return (
    <Section title={words.desk.parts.doubts}>
      <InParts<ReviewDoubts> address={address} lines={4}>
        {({ documents }, isFirst) =>
          isFirst && documents.length === 0 ? (
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
      </InParts>
    </Section>
  )
}
