/** Begins to follow what somebody names: a feed, a site that has one, a list of feeds, a page, or a work in a catalogue. */
import { NEVER_ASKED, type Followed } from '../../model/followed.js'
import { opaqueId } from '../../model/opaqueId.js'
import { Problem } from '../../model/problem.js'
import { decodeText } from '../../sources/page/decodeText.js'
import { namedWork } from '../../sources/catalogues/namedWork.js'
import { isAddress, openInput } from '../../sources/page/openInput.js'
import type { FeedLink } from '../../sources/feeds/feedLinks.js'
import type { Ledger } from '../../ledger/ledger.js'
import { noUniverse } from '../noUniverse.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'

export interface FollowWish {
  /** An address, the path of an OPML file, or a work in a catalogue, see `namedWork`. */
  readonly what: string
  /** Whether an address means the page itself, or the feeds to be found from there. */
  readonly as: 'feed' | 'page'
  /** Universes that are kept; none where documents are read for those that they speak of. */
  readonly universes: readonly string[]
  /** `unasked`: it is not looked at before it is collected, so an address must be that of the feed itself. */
  readonly check?: 'unasked'
}

/** What came of it: what is followed now, or, where a site has several feeds, which of them are to be chosen from. */
export type Following =
  | { readonly kind: 'followed'; readonly sources: readonly FollowedNow[] }
  | { readonly kind: 'several'; readonly feeds: readonly FeedLink[] }

export interface FollowedNow {
  readonly address: string
  /** False where it was followed before. */
  readonly isNew: boolean
}

/** @throws Problem where nothing that can be followed is there, or a universe is not kept */
export async function follow(wish: FollowWish, world: KeepingWorld): Promise<Following> {
  const { what, as, universes } = wish
  const work = as === 'page' ? null : namedWork(what)
  if (work !== null && universes.length > 1) throw severalUniverses(what)
  const kind = work === null ? as : 'work'
  const named = { kind, address: work?.address ?? what } satisfies Pick<Followed, 'kind' | 'address'>
  const links = await linksFor(named, { wish, world })
  const [first] = links.feeds
  if (first === undefined) throw new TypeError('whoever finds no feed says so')
  if (links.kind === 'choice' && links.feeds.length > 1) return { kind: 'several', feeds: links.feeds }
  return withLedger(world, async (ledger) => {
    await checkUniverses(ledger, universes)
    const sources: FollowedNow[] = []
    for (const link of links.feeds) {
      const isNew = await ledger.library.follow(followedSource(link, { kind, universes, now: world.now() }))
      sources.push({ address: link.address, isNew })
    }
    return { kind: 'followed', sources }
  })
}

interface Links {
  /** Whether all of them are meant, or one is to be chosen. */
  readonly kind: 'list' | 'choice'
  readonly feeds: readonly FeedLink[]
}

/** What it stands for. Where it was not read to find that out, it is asked once, unless nobody wants that. */
async function linksFor(
  named: Pick<Followed, 'kind' | 'address'>,
  { wish, world }: { readonly wish: FollowWish; readonly world: KeepingWorld },
): Promise<Links> {
  const { checkSource, withWayOut } = await import('./checkSource.js')
  const isUnasked = wish.check === 'unasked'
  if (isUnasked && (named.kind !== 'feed' || isAddress(named.address))) return itself(named.address)
  try {
    const links = named.kind === 'feed' ? await linksAt(named.address, world) : itself(named.address)
    const [link, another] = links.feeds
    const isRead = named.kind === 'feed' && (links.kind === 'list' || link?.address === named.address)
    if (!isRead && link !== undefined && another === undefined)
      await checkSource({ kind: named.kind, address: link.address }, world)
    return links
  } catch (trouble) {
    throw withWayOut(trouble)
  }
}

async function linksAt(what: string, world: KeepingWorld): Promise<Links> {
  const { findFeeds } = await import('../../sources/feeds/findFeeds.js')
  const { feedsInOpml, isOpml } = await import('../../sources/feeds/opml.js')
  if (isAddress(what) && !/\.opml\b/i.test(what))
    return { kind: 'choice', feeds: await findFeeds(what, world) }
  const incoming = await openInput(what, world)
  const { text } = decodeText(incoming.bytes, incoming.contentType, incoming.name)
  if (isOpml(text)) return { kind: 'list', feeds: feedsInOpml(incoming) }
  throw new Problem(
    'unreadable',
    `${what} is no list of feeds`,
    'Give an address that begins with https://, or an OPML file.',
  )
}

async function checkUniverses(ledger: Ledger, universes: readonly string[]): Promise<void> {
  const kept = new Set((await ledger.universes()).map(({ id }) => id))
  const missing = universes.find((id) => !kept.has(id))
  if (missing !== undefined) throw noUniverse(missing)
}

const severalUniverses = (what: string): Problem =>
  new Problem('usage', `${what} belongs to one universe`, 'Say which one with --universe.')

const itself = (address: string): Links => ({ kind: 'list', feeds: [{ address, title: null }] })

const followedSource = (
  { address, title }: FeedLink,
  { kind, universes, now }: Pick<Followed, 'kind' | 'universes'> & { readonly now: Date },
): Followed => ({
  id: opaqueId('followed', address),
  kind,
  address,
  title,
  universes: universes.toSorted(),
  dueOn: now.toISOString(),
  health: NEVER_ASKED,
  memory: {},
})
