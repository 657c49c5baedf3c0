import type { KnownStatement, Source } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { UniverseHead } from '../../model/universeHead.js'
import type { Installment, Work } from '../../model/work.js'
import { keptId } from './keptId.js'
import type { Pack, PackInstallment, PackSelector, PackSource, PackStatement, PackWork } from './pack.js'
import { packEntries } from './packEntries.js'

/** A universe as a pack, and what a pack has no words for. */
export interface WrittenPack {
  readonly pack: Pack
  /** Statements that are not in it: those with speakers, or that somebody withdrew, confirmed or disputed. */
  readonly leftOut: number
}

/**
 * Everything in a universe that a pack can say. Ids are those of the ledger: whoever adds the pack to a ledger that has
 * it all adds nothing. Names are written as the statements that they are.
 */
export function packOf({ id, name, language }: UniverseHead, universe: Universe): WrittenPack {
  const works = new Set(universe.works.map((work) => work.id))
  const written = (entity: string): string => (works.has(entity) ? entity : keptId(entity))
  const plain = [...universe.statements].filter(({ sources }) => sources.every(isPlain))
  const packWith = (statements: readonly KnownStatement[]): Pack => ({
    unspoiled: 1,
    universe: { id, name, ...(language === null ? {} : { language }) },
    works: universe.works.map(packWork),
    entities: universe.entities.flatMap((entity) =>
      entity.kind === 'work' ? [] : [{ id: written(entity.id), kind: entity.kind }],
    ),
    statements: statements.map((statement) => packStatement(statement, written)),
    orders: universe.orders.map((order) => ({ ...order, id: keptId(order.id) })),
  })
  // Ids are drawn from what is said: what comes back with another one would not be the same statement.
  const back = new Set(
    packEntries(packWith(plain)).map((entry) => (entry.kind === 'asserted' ? entry.statement.id : '')),
  )
  const carried = plain.filter((statement) => back.has(statement.id))
  return { pack: packWith(carried), leftOut: universe.statements.length - carried.length }
}

/** Whether a pack has a word for all that is known of the source. When it was recorded is the ledger's own affair. */
const isPlain = ({ stance = 'asserts', document, revealedIn }: Source): boolean =>
  stance === 'asserts' && document === undefined && revealedIn === undefined

const packWork = ({ otherNames, released, seasons, installments, ...work }: Work): PackWork => ({
  ...work,
  ...(otherNames.length === 0 ? {} : { names: otherNames }),
  ...(released === null ? {} : { released }),
  ...(seasons.length === 0
    ? {}
    : {
        seasons: seasons.map((season) => ({
          number: season.number,
          installments: season.installments.map(packInstallment),
        })),
      }),
  ...(installments.length === 0 ? {} : { installments: installments.map(packInstallment) }),
})

const packInstallment = ({ number, released }: Installment): PackInstallment =>
  released === null ? { number } : { number, released }

function packStatement(statement: KnownStatement, written: (id: string) => string): PackStatement {
  const { subject, predicate, object, value, role, work, season, installment, happens } = statement
  const { certainty, negated, cue, revealedIn, sources } = statement
  const named = sources.flatMap(packSource)
  return {
    subject: written(subject),
    predicate,
    ...(object === null ? {} : { object: written(object) }),
    ...(value === null ? {} : { value }),
    ...(role === null ? {} : { role }),
    ...(work === null || work === subject ? {} : { work }),
    ...(season === null ? {} : { season }),
    ...(installment === null ? {} : { installment }),
    ...(happens === null ? {} : { happens }),
    ...(certainty === 'certain' ? {} : { certainty }),
    ...(negated ? { negated } : {}),
    ...(cue === null ? {} : { cue }),
    ...(revealedIn.length === 0 ? {} : { revealedIn }),
    ...(named.length === 0 ? {} : { sources: named }),
  }
}

/** None for the source without a name that stands for a pack. */
function packSource({ url, said, quote, position }: Source): PackSource[] {
  const source: PackSource = {
    ...(url === null ? {} : { url }),
    ...(said === null ? {} : { said }),
    ...(quote === null ? {} : { quote }),
    ...(position === undefined ? {} : { selector: selectorOf(position) }),
  }
  return Object.keys(source).length === 0 ? [] : [source]
}

const selectorOf = ([start, end]: readonly [number, number]): PackSelector => ({
  type: 'TextPositionSelector',
  start,
  end,
})
