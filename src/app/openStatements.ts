/** What a reader opens on purpose before its reveal point, and closes again. */
import { sightOf, type Asker } from '../app.js'
import { statementWith } from '../horizon/statementsOf.js'
import { isPassageId } from '../horizon/passageId.js'
import { Problem } from '../model/problem.js'
import { openedUnder } from '../progress/openedKeys.js'
import type { NamedStatement } from '../views/namedStatement.js'
import { rowsOf } from '../universe/rowsOf.js'
import { dayOf } from './checkedDay.js'
import { askerOf } from './askerOf.js'
import { keptUniverse } from './keptUniverse.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** One thing that is open. */
export interface OpenThing {
  readonly id: string
  /** Null for a passage of an article, and for a statement of which somebody cannot be named. */
  readonly statement: NamedStatement | null
}

/** @param universes ids; null for all that are kept */
export interface Opening {
  readonly id: string
  readonly universes: readonly string[] | null
}

/**
 * Opens a statement, or a passage as a mark in an article names it. A statement that waits for more than its own reveal
 * point, because somebody in it has no name yet, is refused like one that does not exist. Of passages nothing is looked
 * up, so that nothing is told of those that there are.
 * @throws Problem where there is no statement of that id that could be opened
 */
export async function openThing({ id, universes }: Opening, world: KeepingWorld): Promise<OpenThing> {
  const asker = await askerOf({ universes, seen: null, set: [], asOf: null }, world)
  const thing = isPassageId(id) ? { id, statement: null } : await openedStatement(asker, id)
  if (thing === null) throw nothingToOpen(id)
  await withLedger(world, async (ledger) => {
    const openedOn = dayOf(world)
    const heads = await ledger.universes()
    const asked = heads.map((head) => head.id).filter((each) => universes?.includes(each) ?? true)
    const opened: { universe: string; statement: string; openedOn: string }[] = []
    for (const universe of asked) {
      if (
        thing.statement === null ||
        rowsOf((await keptUniverse(ledger, universe)).statements).rowWith(id) !== null
      )
        opened.push({ universe, statement: id, openedOn })
    }
    await ledger.changeRecord(world.reader, { kind: 'opened', add: { opened } })
  })
  return thing
}

/** @throws Problem where nothing of that id is open */
export async function closeThing(id: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async (ledger) => {
    const opened = openedUnder((await ledger.readerRecord(world.reader)).opened, id)
    if (opened.length === 0)
      throw new Problem('not-found', `“${id}” is not open`, 'See what is with `unspoiled open`.')
    await ledger.changeRecord(world.reader, { kind: 'closed', remove: { opened } })
  })
}

/** All that is open, by id. */
export async function openThings(world: KeepingWorld): Promise<readonly OpenThing[]> {
  const asker = await askerOf({ universes: null, seen: null, set: [], asOf: null }, world)
  const things = asker.opened.map(async (id) => (await openedStatement(asker, id)) ?? { id, statement: null })
  return (await Promise.all(things)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The statement as it is shown once it is open; null where it is not shown even then. */
async function openedStatement(asker: Asker, id: string): Promise<OpenThing | null> {
  const { namerFor } = await import('../views/namedStatement.js')
  const { visible } = await sightOf({ ...asker, opened: [...asker.opened, id] }, '')
  const known = statementWith(visible, id)
  return known === undefined ? null : { id, statement: namerFor(visible).statement(known) }
}

const nothingToOpen = (id: string): Problem =>
  new Problem(
    'not-found',
    `Nothing that could be opened is called “${id}”.`,
    'Marks in articles bear ids with `unspoiled read --ids` and `--json`.',
  )
