import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEFENDERS, servedHouse, type ServedHouse } from '../../test/serving/servedHouse.js'
import { addPack } from './addPack.js'
import { changePlayback, playbackState } from './playbackSettings.js'
import { markSeen, markUnseen } from './seenMarks.js'
import { takePlayback, type Playback } from './takePlayback.js'
import { undoLast } from './undoLast.js'
import { settleThing, unsettledThings } from './unsettledThings.js'

let now = '2026-03-01T20:00:00.000Z'
let served: ServedHouse
beforeEach(async () => {
  now = '2026-03-01T20:00:00.000Z'
  served = await servedHouse(() => new Date(now))
  await addPack(DEFENDERS, served.worldOf('ann'))
})
afterEach(async () => served.close())

const ann = () => served.worldOf('ann')
const take = async (player: Playback['player'], payload: unknown) =>
  takePlayback({ player, payload, token: 't1' }, ann())
const kept = async () => {
  const { marks, rewatches } = await served.house.world.ledger.readerRecord('ann')
  return [marks, rewatches].map((all) => all.map(({ ref, seenOn }) => `${ref} ${seenOn}`))
}

const JESSICA = {
  NotificationType: 'PlaybackStop',
  NotificationUsername: 'Ann',
  UtcTimestamp: '2026-03-01T19:58:00.1234567Z',
  ItemType: 'Episode',
  Name: 'Something',
  SeriesName: "Marvel's Jessica Jones",
  SeasonNumber: 1,
  EpisodeNumber: 3,
  RunTimeTicks: 1000,
  PlaybackPositionTicks: 950,
}
const at = (time: string, more: object = {}) => ({ ...JESSICA, UtcTimestamp: `2026-${time}:00Z`, ...more })
const PLEX = {
  event: 'media.scrobble',
  Account: { title: 'Ann' },
  Metadata: {
    type: 'episode',
    grandparentTitle: 'Jessica Jones',
    parentIndex: 1,
    index: 3,
    viewOffset: 900,
    duration: 1000,
  },
}

describe('What a player tells of', () => {
  test('is marked on its day, and remembered as what came last', async () => {
    const arrival = await take('jellyfin', JESSICA)
    expect(arrival).toMatchObject({ outcome: 'marked', event: 'PlaybackStop', from: 'Jellyfin' })
    expect(await kept()).toEqual([['jessica-jones/1x03 2026-03-01'], []])
    expect((await playbackState(ann())).arrivals).toEqual([arrival])
  })

  test('counts once, however often and by whomever it is told', async () => {
    await take('jellyfin', JESSICA)
    expect(await take('jellyfin', JESSICA)).toMatchObject({ outcome: 'again' })
    const saved = { NotificationType: 'UserDataSaved', SaveReason: 'PlaybackFinished', Played: true }
    expect(await take('jellyfin', at('03-01T19:59', saved))).toMatchObject({ outcome: 'again' })
    expect(await take('plex', PLEX)).toMatchObject({ outcome: 'again' })
    expect(await kept()).toEqual([['jessica-jones/1x03 2026-03-01'], []])
  })

  test('stays hidden where it was unmarked, whatever comes late', async () => {
    await take('jellyfin', JESSICA)
    await markUnseen({ words: ['Jessica Jones 1x03'], universe: null }, ann())
    now = '2026-03-05T20:00:00.000Z'
    expect(await take('jellyfin', JESSICA)).toMatchObject({ outcome: 'again' })
    expect(await kept()).toEqual([[], []])
    expect(await take('jellyfin', at('03-05T19:00'))).toMatchObject({ outcome: 'marked' })
  })

  test('is a further viewing where it was seen before', async () => {
    await markSeen({ words: ['Jessica Jones 1'], universe: null, on: '2020-01-01' }, ann())
    expect(await take('jellyfin', JESSICA)).toMatchObject({ outcome: 'rewatched' })
    expect((await kept())[1]).toEqual(['jessica-jones/1x03 2026-03-01'])
  })

  test('is no further viewing where the server only lists it as played', async () => {
    await markSeen({ words: ['Jessica Jones 1'], universe: null }, ann())
    const begun = { ...JESSICA, PlaybackPositionTicks: 50, Played: true }
    expect(await take('jellyfin', begun)).toMatchObject({ outcome: 'again' })
    expect(await take('jellyfin', JESSICA)).toMatchObject({ outcome: 'rewatched' })
  })

  test('can be undone', async () => {
    await take('plex', PLEX)
    await undoLast(null, ann())
    expect(await kept()).toEqual([[], []])
    expect(await take('plex', PLEX)).toMatchObject({ outcome: 'again' })
  })
})

describe('A reader’s own threshold', () => {
  const stopped = (ticks: number) => ({ ...JESSICA, PlaybackPositionTicks: ticks })
  test.each([
    [90, stopped(890), 'ignored'],
    [80, stopped(890), 'marked'],
    [97, stopped(950), 'ignored'],
    [97, { ...stopped(950), PlayedToCompletion: true }, 'ignored'],
    [90, { ...JESSICA, PlaybackPositionTicks: 500, PlayedToCompletion: 'True' }, 'marked'],
    [97, { ...JESSICA, PlaybackPositionTicks: null, PlayedToCompletion: true }, 'marked'],
  ])('of %i %% makes of %j: %s', async (watchedPercent, payload, outcome) => {
    await changePlayback({ watchedPercent }, ann())
    expect(await take('jellyfin', payload)).toMatchObject({ outcome })
  })
})

test('somebody else’s playing is not taken for the reader’s', async () => {
  await changePlayback({ accounts: ['ann'] }, ann())
  expect(await take('plex', { ...PLEX, Account: { title: 'Ben' } })).toMatchObject({ outcome: 'ignored' })
  expect(await take('plex', { ...PLEX, Account: {} })).toMatchObject({ outcome: 'ignored' })
  expect(await take('plex', PLEX)).toMatchObject({ outcome: 'marked' })
})

describe('What may be several things', () => {
  const daredevil = { title: 'Daredevil', number: 2, at: '2026-03-01T19:00:00Z' }
  test('opens nothing, and waits once for the reader to say which it is', async () => {
    expect(await take('scrobble', daredevil)).toMatchObject({ outcome: 'unsettled' })
    expect(await take('scrobble', daredevil)).toMatchObject({ outcome: 'again' })
    expect(await kept()).toEqual([[], []])
    const [thing, ...more] = await unsettledThings(ann())
    expect(more).toEqual([])
    expect(thing?.candidates.map(({ ref }) => ref)).toEqual([
      'daredevil/1x02',
      'daredevil/2x02',
      'daredevil/3x02',
    ])
    await settleThing({ id: thing?.id ?? '', ref: 'daredevil/2x02' }, ann())
    expect([await kept(), await unsettledThings(ann())]).toEqual([[['daredevil/2x02 2026-03-01'], []], []])
  })

  test('is dismissed, and comes back when that is undone', async () => {
    await take('scrobble', daredevil)
    const [thing] = await unsettledThings(ann())
    const id = thing?.id ?? ''
    await expect(settleThing({ id, ref: 'daredevil/2x03' }, ann())).rejects.toThrow(
      'is none of what it may be',
    )
    await settleThing({ id, ref: null }, ann())
    expect(await unsettledThings(ann())).toEqual([])
    await undoLast(null, ann())
    expect(await unsettledThings(ann())).toEqual([thing])
  })
})

test.each<[Playback['player'], unknown, string]>([
  ['plex', { event: 'media.play', Metadata: PLEX.Metadata }, 'it tells of no end of a playing'],
  ['plex', { event: 'media.rate' }, 'it tells of no end of a playing'],
  [
    'emby',
    {
      Event: 'playback.stop',
      Item: { Type: 'Audio', RunTimeTicks: 10 },
      PlaybackInfo: { PositionTicks: 10 },
    },
    'it is neither film nor episode',
  ],
  [
    'kodi',
    { method: 'Player.OnStop', params: { data: { end: true, item: { id: 7, type: 'episode' } } } },
    'it has no episode number',
  ],
  [
    'kodi',
    {
      method: 'Player.OnStop',
      params: {
        data: { end: false, item: { type: 'episode', showtitle: 'Luke Cage', season: 1, episode: 1 } },
      },
    },
    'it does not say how much of it was played',
  ],
  ['jellyfin', 'nonsense', 'it tells of no end of a playing'],
  ['scrobble', { title: 'Luke Cage', season: 1, number: 1, position: 40 }, 'only 40 % of it was played'],
])('%s: %j is ignored', async (player, payload, reason) => {
  expect(await take(player, payload)).toMatchObject({ outcome: 'ignored', reason })
})

test.each<[Playback['player'], unknown]>([
  [
    'emby',
    {
      Event: 'item.markplayed',
      Item: { Type: 'Episode', SeriesName: 'Luke Cage', ParentIndexNumber: 1, IndexNumber: 1 },
    },
  ],
  [
    'kodi',
    {
      method: 'Player.OnStop',
      params: {
        data: { end: true, item: { type: 'episode', showtitle: 'Luke Cage', season: 1, episode: 1 } },
      },
    },
  ],
  [
    'kodi',
    {
      event: 'stop',
      type: 'episode',
      showtitle: 'Luke Cage',
      season: 1,
      episode: 1,
      time: 97,
      totaltime: 100,
    },
  ],
  ['scrobble', { title: 'Luke Cage', season: 1, number: 1 }],
])('%s: %j is seen', async (player, payload) => {
  expect(await take(player, payload)).toMatchObject({ outcome: 'marked' })
  expect((await kept())[0]).toEqual(['luke-cage/1x01 2026-03-01'])
})
