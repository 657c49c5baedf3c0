import { expect, test } from 'vitest'
import { parseExport } from './parseExport.js'
import { tellViewing } from './tellViewing.js'

const PLEX_EPISODE = {
  type: 'episode',
  grandparentTitle: 'Salt House',
  title: 'Ebb',
  parentIndex: 2,
  index: 4,
  year: 2020,
  Guid: [{ id: 'tvdb://349232' }],
  duration: 1000,
}
const PLEX_FILM = {
  type: 'movie',
  title: 'Ferry',
  year: 2021,
  Guid: [{ id: 'imdb://tt055' }],
  lastViewedAt: 1_704_067_200,
}
const EPISODE = {
  Type: 'Episode',
  Name: 'Ebb',
  SeriesName: 'Salt House',
  ParentIndexNumber: 2,
  IndexNumber: 4,
  RunTimeTicks: 100,
}
const FLAT = { ItemType: 'Episode', Name: 'Ebb', SeriesName: 'Salt House', SeasonNumber: 2, EpisodeNumber: 4 }
const KODI = { type: 'episode', title: 'Ebb', showtitle: 'Salt House', season: 2, episode: 4 }

const SEEN = 'Salt House 2x04 · seen'
const UNSEEN = 'Salt House 2x04 · unseen'

test.each([
  ['Plex has played it', { event: 'media.scrobble', Metadata: PLEX_EPISODE }, SEEN],
  ['Plex stopped at its end', { event: 'media.stop', Metadata: { ...PLEX_EPISODE, viewOffset: 950 } }, SEEN],
  [
    'Plex stopped in its middle',
    { event: 'media.stop', Metadata: { ...PLEX_EPISODE, viewOffset: 400 } },
    UNSEEN,
  ],
  ['Plex began it', { event: 'media.play', Metadata: PLEX_EPISODE }, UNSEEN],
  ['Plex has a film', { event: 'media.scrobble', Metadata: PLEX_FILM }, 'Ferry (2021) · seen 2024-01-01'],
  [
    'Plex plays music',
    { event: 'media.scrobble', Metadata: { type: 'track' } },
    'it is neither film nor episode',
  ],
  ['Emby was told so', { Event: 'item.markplayed', Item: EPISODE }, SEEN],
  [
    'Emby stopped at its end',
    { Event: 'playback.stop', Item: EPISODE, PlaybackInfo: { PositionTicks: 95 } },
    SEEN,
  ],
  [
    'Emby stopped in its middle',
    { Event: 'playback.stop', Item: EPISODE, PlaybackInfo: { PositionTicks: 40 } },
    UNSEEN,
  ],
  [
    'Jellyfin stopped at its end',
    { NotificationType: 'PlaybackStop', PlayedToCompletion: 'True', ...FLAT },
    SEEN,
  ],
  [
    'Jellyfin is playing it',
    { NotificationType: 'PlaybackProgress', PlayedToCompletion: true, ...FLAT },
    UNSEEN,
  ],
  ['Jellyfin puts it inside', { NotificationType: 'PlaybackStop', Played: true, Item: EPISODE }, SEEN],
  [
    'Jellyfin does not say which',
    { NotificationType: 'PlaybackStop', ItemType: 'Episode', Played: true },
    'it has no episode number',
  ],
  [
    'Kodi has played it',
    { result: { item: { ...KODI, playcount: 1, lastplayed: '2024-01-01 20:00:00' } } },
    `${SEEN} 2024-01-01`,
  ],
  ['Kodi is near its end', { result: { item: { ...KODI, resume: { position: 95, total: 100 } } } }, SEEN],
])('%s', (_, payload, told) => {
  const [row] = parseExport([{ name: 'payload.json', text: JSON.stringify(payload) }]).rows
  expect(row !== undefined && ('reason' in row ? row.reason : tellViewing(row.viewing))).toBe(told)
})

test('a library tells of each of its things whether it was played', () => {
  const libraries = [
    { MediaContainer: { Metadata: [{ ...PLEX_EPISODE, viewCount: 2 }, PLEX_FILM] } },
    {
      Items: [
        { ...EPISODE, UserData: { Played: true } },
        { Type: 'Movie', Name: 'Ferry', UserData: { Played: false } },
      ],
    },
  ]
  const told = libraries.map((library) =>
    parseExport([{ name: 'library.json', text: JSON.stringify(library) }]).rows.map((row) =>
      'reason' in row ? row.reason : tellViewing(row.viewing),
    ),
  )
  expect(told).toEqual([
    [SEEN, 'Ferry (2021) · unseen 2024-01-01'],
    [SEEN, 'Ferry · unseen'],
  ])
})

test('what a server calls an episode is no name of its series, and what it calls a film is the film’s', () => {
  const ids = [
    { event: 'media.scrobble', Metadata: PLEX_EPISODE },
    { event: 'media.scrobble', Metadata: PLEX_FILM },
  ].map((payload) =>
    parseExport([{ name: 'payload.json', text: JSON.stringify(payload) }]).rows.map((row) =>
      'viewing' in row ? row.viewing.identifiers : null,
    ),
  )
  expect(ids).toEqual([[[]], [['imdb:tt055']]])
})
