import type { Entry } from '../../model/entry.js'
import { canonicalRef } from '../../model/installmentRef.js'
import { opaqueId } from '../../model/opaqueId.js'
import { PREDICATES } from '../../model/predicate.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import type { Dated, Installment, Work } from '../../model/work.js'
import { entityNames } from './entityNames.js'
import { idKept } from './keptId.js'
import type {
  Pack,
  PackEntity,
  PackInstallment,
  PackMoment,
  PackOrder,
  PackSource,
  PackStatement,
  PackWork,
} from './pack.js'
import { recordedEntries } from './recordedParts.js'
import { revealRef } from './revealRef.js'
import { workNames } from './workNames.js'

/**
 * What a pack says, as entries for the ledger. Expects a pack without faults. Works keep their ids, which are part
 * of the public outline; all other ids become opaque. The same content gives the same ids, in whatever order it is
 * written.
 */
export function packEntries(pack: Pack): Entry[] {
  const works = pack.works ?? []
  const workIds = new Set(works.map((work) => work.id))
  const idIn = (id: string): string =>
    workIds.has(id) ? id : (idKept(id) ?? opaqueId('entity', pack.universe.id, id))
  const known = (statement: PackStatement): Entry =>
    asserted(pack.universe.id, knownClaim(statement, { idIn, workIds }))

  const introduced = (entity: PackEntity): Entry => ({
    kind: 'introduced',
    entity: { id: idIn(entity.id), kind: entity.kind },
  })
  const entities = pack.entities ?? []
  return [
    ...works.map((work): Entry => ({ kind: 'outlined', work: outlineOf(work) })),
    ...entities.map(introduced),
    ...works.flatMap(workNames).map(known),
    ...entities.flatMap(entityNames).map(known),
    ...(pack.statements ?? []).map(known),
    ...(pack.orders ?? []).map((order) => ordered(pack.universe.id, order)),
    ...recordedEntries(pack.recorded ?? {}),
  ]
}

const ordered = (universe: string, { id, name, items }: PackOrder): Entry => ({
  kind: 'ordered',
  order: { id: idKept(id) ?? opaqueId('order', universe, id), name, items: items.map(canonicalRef) },
})

function outlineOf(work: PackWork): Work {
  return {
    id: work.id,
    kind: work.kind,
    name: work.name,
    otherNames: work.names ?? [],
    ...(work.identifiers === undefined ? {} : { identifiers: work.identifiers }),
    ...datedIn(work),
    seasons: (work.seasons ?? []).map(({ number, installments }) => ({
      number,
      installments: (installments ?? []).map(outlineOfInstallment),
    })),
    installments: (work.installments ?? []).map(outlineOfInstallment),
  }
}

const outlineOfInstallment = (installment: PackInstallment): Installment => ({
  number: installment.number,
  ...datedIn(installment),
})

const datedIn = ({ released, said }: Pick<PackInstallment, 'released' | 'said'>): Dated => ({
  released: momentOf(released),
  ...(said !== undefined && { said: String(said) }),
})

interface Ids {
  readonly idIn: (id: string) => string
  readonly workIds: ReadonlySet<string>
}

function knownClaim(statement: PackStatement, { idIn, workIds }: Ids): Omit<KnownStatement, 'id'> {
  // What is said of a work is said in that work.
  const work = statement.work ?? (workIds.has(statement.subject) ? statement.subject : undefined)
  const revealedIn = [
    ...new Set((statement.revealedIn ?? []).map((ref) => canonicalRef(revealRef(ref)))),
  ].toSorted()
  const isPublic = revealedIn.length === 0
  return {
    predicate: statement.predicate,
    subject: idIn(statement.subject),
    object: statement.object === undefined ? null : idIn(statement.object),
    value: statement.value ?? null,
    role: statement.role ?? null,
    work: work ?? null,
    season: statement.season ?? null,
    installment: statement.installment ?? null,
    happens: momentOf(statement.happens),
    happensText: null,
    certainty: statement.certainty ?? 'certain',
    negated: statement.negated ?? false,
    cue: statement.cue ?? null,
    // A reveal point says that the keeper of the pack takes it for a part of the story.
    realm: isPublic ? PREDICATES[statement.predicate].realm : 'story',
    speakers: [],
    revealedIn,
    basis: isPublic ? 'public' : 'cue',
    sources: (statement.sources ?? []).map(sourceOf),
  }
}

/** INVARIANT: `sources` are no part of the id, so that two packs that say the same make one statement with the sources of both. */
function asserted(universe: string, statement: Omit<KnownStatement, 'id'>): Entry {
  const id = opaqueId('statement', universe, JSON.stringify({ ...statement, sources: undefined }))
  return { kind: 'asserted', statement: { id, ...statement } }
}

const sourceOf = ({ url, said, quote, selector }: PackSource): Source => ({
  url: url ?? null,
  said: momentOf(said),
  quote: quote ?? null,
  ...(selector === undefined ? {} : { position: [selector.start, selector.end] as const }),
})

const momentOf = (moment: PackMoment | undefined): string | null =>
  moment === undefined ? null : String(moment)
