import { opaqueId } from '../../model/opaqueId.js'
import type { Play } from '../../model/recordChange.js'
import { dayIn } from '../exports/fields.js'
import { tellPlayed } from '../exports/played.js'
import { verdictOf, type PlayEvent } from '../exports/playEvent.js'
import type { Viewing } from '../exports/viewing.js'
import type { PlaybackSettings } from './playbackSettings.js'
import type { Player } from './playerOf.js'

/** What an event comes to for one reader: something they have seen, or the reason why not, a sentence without its end. */
export type Heard =
  | { readonly kind: 'viewing'; readonly viewing: Viewing; readonly isWhole: boolean; readonly when: When }
  | { readonly kind: 'ignored'; readonly reason: string }

/** When something was played. */
export interface When {
  /** ISO 8601 date. */
  readonly day: string
  /** Whatever is told of the same thing from `sameSince` on is the same playing. RFC 3339 in UTC. */
  readonly playedOn: string
  readonly sameSince: string
}

/** @param now RFC 3339 in UTC: when it came */
export function hearEvent(
  event: PlayEvent,
  { hasAccounts }: Pick<Player, 'hasAccounts'>,
  { settings, now }: { readonly settings: PlaybackSettings; readonly now: string },
): Heard {
  if (hasAccounts && !isOwn(event, settings)) return ignored('it is somebody else’s')
  const verdict = verdictOf(event, settings.watchedPercent / 100)
  if (verdict === 'not') return ignored(shortOf(event))
  const when = whenOf(event, now)
  const told = tellPlayed({ ...event.item, isSeen: true, seenOn: when.day })
  if (typeof told === 'string') return ignored(told)
  return { kind: 'viewing', viewing: told, isWhole: verdict === 'seen', when }
}

const ignored = (reason: string): Heard => ({ kind: 'ignored', reason })

function isOwn({ account }: PlayEvent, { accounts }: PlaybackSettings): boolean {
  if (accounts.length === 0) return true
  const key = account?.toLowerCase() ?? null
  return accounts.some((each) => each.toLowerCase() === key)
}

function shortOf({ isOver, share }: PlayEvent): string {
  if (!isOver) return 'it tells of no end of a playing'
  return share === null
    ? 'it does not say how much of it was played'
    : `only ${Math.floor(share * 100)} % of it was played`
}

const MS_A_MINUTE = 60_000

/** One playing is told several times within minutes: that it stopped, and that it is now among what was played. */
const MINUTES_TOLD = 10

/** Without a time of its own, an event may also be one that was sent again. */
const MINUTES_SENT_AGAIN = 360

function whenOf({ at, seenOn }: PlayEvent, now: string): When {
  const told = at === null ? Number.NaN : Date.parse(at)
  // A clock that is ahead would make every later playing the same as this one.
  const isTold = told > Date.parse('1990-01-01') && told <= Date.parse(now)
  const playedOn = new Date(isTold ? told : Date.parse(now)).toISOString()
  const minutes = isTold ? MINUTES_TOLD : MINUTES_SENT_AGAIN
  return {
    day: (isTold ? seenOn : null) ?? dayIn(playedOn) ?? now.slice(0, 'yyyy-mm-dd'.length),
    playedOn,
    sameSince: new Date(Date.parse(playedOn) - minutes * MS_A_MINUTE).toISOString(),
  }
}

/** The same for whatever is told of the same thing, by whichever player. */
export function playOf(
  { viewing, when }: Extract<Heard, { kind: 'viewing' }>,
  refs: readonly string[],
): Play {
  const { title, year, identifiers, part } = viewing
  const thing =
    refs.length > 0
      ? opaqueId('refs', ...refs.toSorted())
      : opaqueId('viewing', JSON.stringify([title, year, identifiers, part]))
  return { thing, playedOn: when.playedOn, sameSince: when.sameSince }
}
