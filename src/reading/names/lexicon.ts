import type { EntityKind } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import type { Universe } from '../../model/universe.js'
import { ORGANISATIONS } from './organisations.js'
import { tokensOf, type Token } from './tokens.js'

/** What is known before reading: one name of one entity, from a universe or from the shipped tables. */
export interface KnownName {
  readonly kind: EntityKind
  readonly id: string
  /** The name as written in the pack. */
  readonly name: string
  /** The entity's fullest name. */
  readonly fullName: string
  /** References that reveal this name; empty when public. */
  readonly revealedIn: readonly string[]
  readonly from: 'universe' | 'table'
}

/** Names by their words, so that finding them in a text costs the same however many are known. */
export interface Lexicon {
  readonly root: LexiconNode
  readonly names: readonly KnownName[]
}

interface LexiconNode {
  readonly next: Map<string, LexiconNode>
  readonly here: KnownName[]
}

const lexicons = new WeakMap<Universe, Lexicon>()

/** The names of a universe and of the shipped tables; made once for each universe. */
export function lexiconFor(universe: Universe): Lexicon {
  let lexicon = lexicons.get(universe)
  if (lexicon === undefined) {
    lexicon = lexiconWith([...universeNames(universe), ...TABLE_NAMES])
    lexicons.set(universe, lexicon)
  }
  return lexicon
}

function lexiconWith(names: readonly KnownName[]): Lexicon {
  const root: LexiconNode = { next: new Map(), here: [] }
  for (const known of names) plant(root, known)
  return { root, names }
}

function plant(root: LexiconNode, known: KnownName): void {
  let node = root
  for (const token of tokensOf(known.name, 0)) {
    let next = node.next.get(token.lower)
    if (next === undefined) {
      next = { next: new Map(), here: [] }
      node.next.set(token.lower, next)
    }
    node = next
  }
  if (node !== root && !node.here.some((other) => other.id === known.id)) node.here.push(known)
}

/** The longest known name that starts at token `from`: how many tokens it takes and what it may be. */
export function longestKnown(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
): { readonly length: number; readonly known: readonly KnownName[] } | null {
  let node: LexiconNode | undefined = lexicon.root
  let found: { length: number; known: readonly KnownName[] } | null = null
  for (let i = from; node !== undefined && i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    node = node.next.get(token.lower)
    if (node !== undefined && node.here.length > 0) found = { length: i - from + 1, known: node.here }
    // A possessive ends a name ("Netflix's Silo"), unless the name itself goes on ("Schindler's List").
    if (token.possessive && node !== undefined) node = possessiveBranch(node)
  }
  return found
}

const possessiveBranch = (node: LexiconNode): LexiconNode | undefined =>
  node.next.size > 0 ? node : undefined

function universeNames(universe: Universe): KnownName[] {
  const kinds = new Map(universe.entities.map((entity) => [entity.id, entity.kind]))
  const fullest = fullestNames(universe)
  const works = universe.works.flatMap((work) =>
    [work.name, ...work.otherNames].map((name) =>
      known({ kind: 'work', id: work.id, name, fullName: work.name }),
    ),
  )
  const others = universe.statements.flatMap((statement) => {
    const kind = kinds.get(statement.subject)
    if (statement.predicate !== 'name' || kind === undefined || statement.value === null) return []
    const fullName = fullest.get(statement.subject) ?? statement.value
    return [
      {
        ...known({ kind, id: statement.subject, name: statement.value, fullName }),
        revealedIn: statement.revealedIn,
      },
    ]
  })
  return [...works, ...others]
}

const known = (name: Pick<KnownName, 'kind' | 'id' | 'name' | 'fullName'>): KnownName => ({
  ...name,
  revealedIn: [],
  from: 'universe',
})

/** The name that a reading prints: the longest of the public ones, or the longest of all where none is public. */
function fullestNames(universe: Universe): Map<string, string> {
  const best = new Map<string, { name: string; isPublic: boolean }>()
  for (const { predicate, subject, value, revealedIn } of universe.statements) {
    if (predicate !== 'name' || value === null) continue
    const isPublic = revealedIn.length === 0
    const other = best.get(subject)
    if (other === undefined || isBetter({ name: value, isPublic }, other))
      best.set(subject, { name: value, isPublic })
  }
  return new Map([...best].map(([id, { name }]) => [id, name]))
}

function isBetter(a: { name: string; isPublic: boolean }, b: { name: string; isPublic: boolean }): boolean {
  if (a.isPublic !== b.isPublic) return a.isPublic
  if (wordCount(a.name) !== wordCount(b.name)) return wordCount(a.name) > wordCount(b.name)
  return a.name.length !== b.name.length ? a.name.length > b.name.length : a.name < b.name
}

/** One word or more than one: a name and surname say more than a name. */
const wordCount = (name: string): number => Math.min(name.split(' ').length, 2)

const TABLE_NAMES: readonly KnownName[] = ORGANISATIONS.flatMap(({ name, otherNames }) =>
  [name, ...(otherNames ?? [])].map((form) => ({
    kind: 'organisation' as const,
    id: opaqueId('organisation', name),
    name: form,
    fullName: name,
    revealedIn: [],
    from: 'table' as const,
  })),
)
