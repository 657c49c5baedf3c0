/** Universes for examples, written with as few words as it takes. */
import type { KnownStatement } from '../../src/model/statement.js'
import type { Entity, Universe } from '../../src/model/universe.js'
import type { Work } from '../../src/model/work.js'
import { PLAIN_CLAIM } from '../../src/model/plainClaim.js'

const NOTHING: Omit<KnownStatement, 'id' | 'predicate' | 'subject'> = {
  ...PLAIN_CLAIM,
  realm: 'story',
  basis: 'cue',
  sources: [],
}

type Some = Partial<KnownStatement> & Pick<KnownStatement, 'predicate' | 'subject'>

/** A statement; its id says what it is, unless another is given. */
export function known(some: Some): KnownStatement {
  const id = [some.predicate, some.subject, some.object ?? some.value, ...(some.revealedIn ?? [])].join(' ')
  return { ...NOTHING, id, ...some }
}

/** `named('kil', 'Kilian', 'tide/1x02')`: a name with what reveals it. */
export const named = (subject: string, value: string, ...revealedIn: readonly string[]): KnownStatement =>
  known({ predicate: 'name', subject, value, revealedIn })

/** A work, a film unless something else is given. */
export const work = (id: string, parts: Partial<Work> = {}): Work => ({
  id,
  kind: 'film',
  name: id,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
  ...parts,
})

/** `season(1, 3)`: a first season of three episodes, of which nobody knows the dates. */
export const season = (number: number, episodes: number): Work['seasons'][number] => ({
  number,
  installments: Array.from({ length: episodes }, (_, index) => ({ number: index + 1, released: null })),
})

/** Tide: two seasons of three episodes each. Everyone whom a statement names is a character. */
export function tideUniverse(statements: readonly KnownStatement[], parts: Partial<Universe> = {}): Universe {
  const ids = statements.flatMap(({ predicate, subject }) =>
    predicate === 'name' && subject !== 'tide' ? [subject] : [],
  )
  const entities = [...new Set(ids)].map((id): Entity => ({ id, kind: 'character' }))
  const tide = work('tide', { kind: 'series', name: 'Tide', seasons: [season(1, 3), season(2, 3)] })
  return { works: [tide], entities, statements, orders: [], documents: [], ...parts }
}
