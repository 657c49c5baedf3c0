import { Link } from 'wouter'
import type { Article } from '../../../src/http/api.js'
import { Moment } from '../parts/Moment.js'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'

/** Others that tell the same in mostly the same words. */
export function Twins({ twins }: { readonly twins: Article['twins'] }) {
  if (twins.length === 0) return null
  return (
    <Section title={words.article.twins}>
      <ul>
        {twins.map(({ id, title, outlet, published }) => (
          <li key={id}>
            <Link href={paths.article(id)}>{title ?? words.article.untitled}</Link>
            {outlet !== null && ` · ${outlet}`}
            {published !== null && (
              <>
                {' · '}
                <Moment at={published} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
