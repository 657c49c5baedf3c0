import type { KnownStatement, Source } from '../model/statement.js'
import type { Universe } from '../model/universe.js'
import { hiddenQuotesOf, withVisibleEvidence, type Sight } from './evidence.js'
import { givesNameAway, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { isRevealed } from './revealed.js'
import { sees } from './sees.js'
import { settleNames, speaksOnlyOf, type SettledNames } from './settleNames.js'
import type { Visible } from './visible.js'
import { isBeyondOutline, visibleOutline } from './visibleOutline.js'
import { visibleOrders } from './visibleOrders.js'
import { visibleDocuments } from './visibleDocuments.js'

/**
 * The universe without anything that lies beyond the horizon, as though it had never been written.
 *
 * A statement stays when its reveal point has been seen, everyone it speaks of can be named, and none of its words
 * gives away a name that is hidden; an entity stays when it has a name left; the outline always stays. Everything
 * comes out sorted by id, so that the order in which things were recorded says nothing either. Statements that are
 * not changed are the same objects as before.
 *
 * The method is that of filtered databases (DataScript's `filter`): hide first, then derive.
 */
export function restrict(universe: Universe, horizon: Horizon): Visible {
  return divide(universe, horizon).visible
}

/** A universe divided at a horizon. Only this room may look at the far side. */
export interface Divided {
  readonly visible: Visible
  /** The words that would name what the reader cannot name yet. */
  readonly hiddenWords: HiddenWords
  /** Entities without a visible name. */
  readonly hiddenEntities: ReadonlySet<string>
}

// Universes and horizons are never changed once made. A page that is put together from many answers restricts once.
const kept = new WeakMap<Universe, WeakMap<Horizon, Divided>>()

/** What is visible of a universe, with what is needed to find the rest of it in other words. */
export function divide(universe: Universe, horizon: Horizon): Divided {
  const byHorizon = kept.get(universe) ?? new WeakMap<Horizon, Divided>()
  kept.set(universe, byHorizon)
  const divided = byHorizon.get(horizon) ?? divideAnew(universe, horizon)
  byHorizon.set(horizon, divided)
  return divided
}

function divideAnew(universe: Universe, horizon: Horizon): Divided {
  const works = visibleOutline(universe.works, horizon)
  const revealed = (statement: KnownStatement): boolean =>
    isRevealed(statement, horizon, universe.works) && !isBeyondOutline(statement, horizon, works)
  const names = settleNames(universe, revealed)
  const shown: KnownStatement[] = []
  const hidden: KnownStatement[] = []
  for (const statement of universe.statements) {
    const stays = revealed(statement) && isSpeakable(statement, names)
    ;(stays ? shown : hidden).push(statement)
  }
  const { hiddenWords, nameable } = names
  const shownIds = new Set(shown.map(({ id }) => id))
  const isKnown = ({ revealedIn, correctedBy }: Source): boolean =>
    sees(horizon, universe.works, revealedIn ?? []) &&
    (correctedBy === undefined || shownIds.has(correctedBy))
  const hiddenSources = [
    ...hidden.flatMap(({ sources }) => sources),
    ...shown.flatMap(({ sources }) => sources.filter((source) => !isKnown(source))),
  ]
  const sight: Sight = { quotes: hiddenQuotesOf(hiddenSources), words: hiddenWords, isKnown }
  const visible = {
    works: byId(works),
    entities: byId(universe.entities.filter(({ id }) => nameable.has(id))),
    statements: byId(shown.map((statement) => withVisibleEvidence(statement, sight))),
    orders: byId(visibleOrders(universe.orders, works, hiddenWords)),
    documents: byId(visibleDocuments(universe, horizon, hiddenWords)),
  }
  // This is the one place that makes a `Visible`; the brand is a promise to the compiler.
  const hiddenEntities = new Set(universe.entities.flatMap(({ id }) => (nameable.has(id) ? [] : [id])))
  return { visible: visible as Universe as Visible, hiddenWords, hiddenEntities }
}

/** Whether a statement speaks only of whom the reader can name, in words that name nobody else. */
function isSpeakable(statement: KnownStatement, { nameable, hidden, hiddenWords }: SettledNames): boolean {
  if (hidden.has(statement)) return false
  if (!speaksOnlyOf(statement, nameable)) return false
  if (statement.predicate === 'name') return true
  const { value, role, cue, happensText, speakers } = statement
  const tells = (text: string | null): boolean => text !== null && givesNameAway(hiddenWords, text)
  return (
    !tells(value) &&
    !tells(role) &&
    !tells(cue) &&
    !tells(happensText) &&
    !speakers.some(({ name }) => tells(name))
  )
}

/** Compares ids by code units: the same order in every locale. */
const byId = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
