/** What a reader's players tell of: each event is taken in once, and marks only what it surely is. */
import type { Ledger } from '../ledger/ledger.js'
import type { Arrival } from '../model/arrival.js'
import { opaqueId } from '../model/opaqueId.js'
import type { ReaderRecord, Unsettled } from '../model/readerRecord.js'
import type { WantedChange } from '../model/recordChange.js'
import { recordIn } from '../progress/exports/fields.js'
import { tellViewing } from '../progress/exports/tellViewing.js'
import { candidatesOf } from '../progress/matching/candidatesOf.js'
import type { Listing } from '../progress/matching/listing.js'
import { meetViewing, type MatchedPlace } from '../progress/matching/meetViewing.js'
import { markingOf } from '../progress/markingOf.js'
import { hearEvent, playOf, type Heard } from '../progress/playback/hearEvent.js'
import { playbackSettingsIn } from '../progress/playback/playbackSettings.js'
import { PLAYERS, type PlayerName } from '../progress/playback/playerOf.js'
import { keptRecord } from './keptRecord.js'
import { keptUniverse } from './keptUniverse.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** An event as it came. */
export interface Playback {
  readonly player: PlayerName
  /** As the player sent it, parsed as JSON. */
  readonly payload: unknown
  /** The id of the token with which it came. */
  readonly token: string
}

/**
 * Takes in one event. Nothing that may be several things is marked: it waits for the reader to settle it.
 * @returns what came of it, which is remembered as the last that came with its token
 */
export async function takePlayback(playback: Playback, world: KeepingWorld): Promise<Arrival> {
  return withLedger(world, async (ledger) => {
    const player = PLAYERS[playback.player]
    const event = player.eventIn(recordIn(playback.payload))
    const now = world.now().toISOString()
    const { settings } = await keptRecord(ledger, world.reader)
    const heard = hearEvent(event, player, { settings: playbackSettingsIn(settings), now })
    const result =
      heard.kind === 'ignored'
        ? ({ outcome: 'ignored', reason: heard.reason } as const)
        : await takeViewing(heard, { ledger, reader: world.reader, from: player.name, now })
    const arrival = { token: playback.token, from: player.name, cameOn: now, event: event.event, ...result }
    await ledger.arrived(world.reader, arrival)
    return arrival
  })
}

type Seen = Extract<Heard, { kind: 'viewing' }>
type Result = Pick<Arrival, 'outcome' | 'reason'>

interface Taking {
  readonly ledger: Ledger
  readonly reader: string
  readonly from: string
  readonly now: string
}

async function takeViewing(heard: Seen, taking: Taking): Promise<Result> {
  const { ledger } = taking
  const { viewing } = heard
  const listings = await listingsIn(ledger)
  const { outcome, reason, places } = meetViewing(viewing, listings)
  const what = tellViewing({ ...viewing, seenOn: null }).replace(/ · seen$/, '')
  if (outcome === 'opens') return markPlayed(heard, { what, places, listings }, taking)
  const candidates = candidatesOf(viewing, listings)
  if (outcome !== 'ambiguous' && candidates.length === 0)
    return { outcome: 'unlisted', reason: `${what}: ${reason}` }
  const unsettled: Unsettled = {
    id: opaqueId('unsettled', what, heard.when.day),
    from: taking.from,
    cameOn: taking.now,
    what,
    reason,
    seenOn: heard.when.day,
    candidates,
  }
  const play = playOf(heard, [])
  const change = await ledger.changeRecord(taking.reader, {
    kind: 'played',
    add: { unsettled: [unsettled] },
    play,
  })
  return change === null ? toldBefore(what) : { outcome: 'unsettled', reason: `${what}: ${reason}` }
}

/** Nobody's names of installments are needed: players tell numbers. */
async function listingsIn(ledger: Ledger): Promise<readonly Listing[]> {
  const heads = await ledger.universes()
  return Promise.all(
    heads.map(async ({ id }) => ({
      universe: id,
      works: (await keptUniverse(ledger, id)).works,
      nameOf: () => null,
    })),
  )
}

interface Matched {
  readonly what: string
  readonly places: readonly MatchedPlace[]
  readonly listings: readonly Listing[]
}

async function markPlayed(heard: Seen, matched: Matched, taking: Taking): Promise<Result> {
  const { what, places } = matched
  const record = await taking.ledger.readerRecord(taking.reader)
  const add = addedBy(heard, matched, record)
  // Said once more of what is marked already, it must not stand before the playing itself is told.
  if (add.marks.length + add.rewatches.length === 0)
    return { outcome: 'again', reason: `${what} is marked already` }
  const wanted: WantedChange = {
    kind: 'played',
    add,
    play: playOf(heard, [...new Set(places.map(({ ref }) => ref))]),
  }
  const change = await taking.ledger.changeRecord(taking.reader, wanted)
  if (change === null) return toldBefore(what)
  return change.added.marks === undefined
    ? { outcome: 'rewatched', reason: `${what} was seen once more` }
    : { outcome: 'marked', reason: `${what} is marked as seen` }
}

/** What only stands among what was played before is no further viewing. */
function addedBy(
  { when, isWhole }: Seen,
  { places, listings }: Matched,
  record: ReaderRecord,
): Pick<ReaderRecord, 'marks' | 'rewatches'> {
  const markings = listings.map(({ universe, works }) => {
    const refs = places.filter((place) => place.universe === universe).map(({ ref }) => ref)
    return markingOf(record, { universe, works, refs }, { on: null, today: when.day, again: true }).add
  })
  return {
    marks: markings.flatMap(({ marks }) => marks),
    rewatches: isWhole ? markings.flatMap(({ rewatches }) => rewatches) : [],
  }
}

const toldBefore = (what: string): Result => ({ outcome: 'again', reason: `${what} was told before` })
