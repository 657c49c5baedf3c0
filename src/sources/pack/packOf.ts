import type { KnownStatement, Source } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { UniverseHead } from '../../model/universeHead.js'
import type { Installment, Work } from '../../model/work.js'
import { findFaults } from './checkPack.js'
import { idKept, keptId } from './keptId.js'
import type { Pack, PackInstallment, PackRecorded, PackSelector, PackSource } from './pack.js'
import type { PackStatement, PackWork } from './pack.js'
import { packEntries } from './packEntries.js'
import { recordedDocument, recordedStatement } from './recordedParts.js'

/**
 * Everything in a universe, as a pack without faults: added to another ledger it makes the same universe there. Ids are
 * those of the ledger: whoever adds the pack to a ledger that has it all adds nothing. Names are written as the statements
 * that they are. What a pack has no plain words for stands under `recorded`.
 */
export function packOf(head: UniverseHead, known: Universe): Pack {
  const universe: Listed = { ...known, statements: [...known.statements] }
  const first = new Set<object>([
    ...universe.statements.filter(({ sources }) => !sources.every(isPlain)),
    ...universe.entities.filter(({ id, kind }) => kind === 'work' || !isKept(id)),
    ...universe.orders.filter(({ id }) => !isKept(id)),
  ])
  // Ids are drawn from what is said: what comes back with another one would not be the same statement.
  const back = new Set(
    packEntries(packWith(head, universe, first)).flatMap((entry) =>
      entry.kind === 'asserted' ? [entry.statement.id] : [],
    ),
  )
  let recorded: ReadonlySet<object> = new Set([
    ...first,
    ...universe.statements.filter(({ id }) => !back.has(id)),
  ])
  // What has no plain words may leave others without somebody to speak of.
  for (;;) {
    const pack = packWith(head, universe, recorded)
    const faulty = findFaults(pack).flatMap(({ path: [list, index] }) =>
      partAt(universe, recorded, [list, index]),
    )
    if (faulty.length === 0) return pack
    recorded = new Set([...recorded, ...faulty])
  }
}

/** A universe whose statements are each made once. */
type Listed = Omit<Universe, 'statements'> & { readonly statements: readonly KnownStatement[] }

/** The part of the universe that a place in a pack was made of; none where it was made of something else. */
function partAt(
  universe: Listed,
  recorded: ReadonlySet<object>,
  [list, index]: readonly [unknown, unknown],
): readonly object[] {
  if (list !== 'entities' && list !== 'statements' && list !== 'orders') return []
  const part = universe[list].filter((each) => !recorded.has(each))[Number(index)]
  return part === undefined ? [] : [part]
}

/** @param recorded parts of the universe that are written as the ledger recorded them */
function packWith(
  { id, name, language }: UniverseHead,
  universe: Listed,
  recorded: ReadonlySet<object>,
): Pack {
  const works = new Set(universe.works.map((work) => work.id))
  const written = (entity: string): string => (works.has(entity) ? entity : keptId(entity))
  const isPlainPart = (part: object): boolean => !recorded.has(part)
  const rest = recordedIn(universe, recorded)
  return {
    unspoiled: 1,
    universe: { id, name, ...(language === null ? {} : { language }) },
    works: universe.works.map(packWork),
    entities: universe.entities
      .filter(isPlainPart)
      .flatMap((entity) => (entity.kind === 'work' ? [] : [{ id: written(entity.id), kind: entity.kind }])),
    statements: universe.statements.filter(isPlainPart).map((each) => packStatement(each, written)),
    orders: universe.orders.filter(isPlainPart).map((order) => ({ ...order, id: keptId(order.id) })),
    ...(Object.keys(rest).length > 0 && { recorded: rest }),
  }
}

function recordedIn(universe: Listed, recorded: ReadonlySet<object>): PackRecorded {
  const entities = universe.entities.filter((each) => recorded.has(each))
  const statements = universe.statements.filter((each) => recorded.has(each)).map(recordedStatement)
  const orders = universe.orders.filter((each) => recorded.has(each))
  const documents = universe.documents.map(recordedDocument)
  return {
    ...(entities.length > 0 && { entities }),
    ...(statements.length > 0 && { statements }),
    ...(documents.length > 0 && { documents }),
    ...(orders.length > 0 && { orders }),
  }
}

/** Whether an id comes back from a pack as it was. */
const isKept = (id: string): boolean => idKept(keptId(id)) === id

/** Whether a pack has a word for all that is known of the source. When it was recorded is the ledger's own affair. */
const isPlain = ({ stance, document, revealedIn, correctedBy, ruling }: Source): boolean =>
  [stance, document, revealedIn, correctedBy, ruling].every((part) => part === undefined)

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

const packInstallment = ({ released, ...installment }: Installment): PackInstallment =>
  released === null ? installment : { ...installment, released }

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
