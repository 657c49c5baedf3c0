import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import billings from '../work/Billings.module.css'
import type { Thing } from './thing.js'

type Other = Thing['learnt'][number]['statements'][number]['subject']

/** More is no overview. */
const MOST = 12

/** Whom they have to do with, as far as that is known: whoever stands in the same statements. */
export function Relations({ thing }: { readonly thing: Thing }) {
  const others = othersIn(thing).slice(0, MOST)
  if (others.length === 0) return null
  return (
    <Section
      title={words.entity.relations}
      aside={<Link href={paths.relationsOf(thing.id)}>{words.graph.draw}</Link>}
    >
      <ul className={billings.list}>
        {others.map((other) => (
          <li key={other.id}>
            <Cover id={other.id} name={other.name} size="s" />
            <div>
              <Link href={paths.to(other)}>{other.name}</Link>
              <span>{words.search.kinds[other.kind] ?? other.kind}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function othersIn({ id, learnt }: Thing): readonly Other[] {
  const all = learnt.flatMap(({ statements }) =>
    statements.flatMap(({ subject, object, work }) => [subject, object, work]),
  )
  const others = all.flatMap((other) => (other === null || other.id === id ? [] : [other]))
  return [...new Map(others.map((other) => [other.id, other])).values()]
}
