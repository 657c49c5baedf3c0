import { describe, expect, test } from 'vitest'
import { parseExport } from './parseExport.js'
import { tellViewing } from './tellViewing.js'
import type { ExportRow } from './viewing.js'

/** Files in the shapes that programs write, and what their rows say; `! ` before the reason why one says nothing. */
const FILES: readonly (readonly [shape: string, name: string, text: string, rows: readonly string[]])[] = [
  [
    'TV Time, episodes',
    'tvtime-series-episodes.csv',
    `series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at,rewatch_count,special
701,,u-1,Salt House (2019),1,2,9001,true,2020-02-03 21:10:00,0,false
701,,u-1,Salt House (2019),1,3,9002,false,,0,false`,
    ['Salt House (2019) 1x02 · seen 2020-02-03', 'Salt House (2019) 1x03 · unseen'],
  ],
  [
    'TV Time, films',
    'tvtime-movies.csv',
    `uuid,tvdb_id,imdb_id,title,year,created_at,watched_at,is_watched,rewatch_count
u-2,55,tt055,"Ferry, Westward",2021,2022-01-01T00:00:00Z,2022-01-02T20:00:00Z,true,1
u-3,56,tt056,Ferry II,2023,2023-01-01T00:00:00Z,,false,0`,
    ['Ferry, Westward (2021) · seen 2022-01-02', 'Ferry II (2023) · planned'],
  ],
  [
    'TV Time, series',
    'tvtime-series.csv',
    `uuid,tvdb_id,imdb_id,title,status,created_at
u-4,701,,Salt House,stopped,2018-12-18T12:39:15Z
u-5,702,,Low Water,up_to_date,2018-12-18T12:39:15Z
u-6,703,,Tin Moon,invented,2018-12-18T12:39:15Z`,
    ['Salt House · dropped', 'Low Water · watching', '! TV Time’s “invented” says nothing of what was seen'],
  ],
  [
    'TV Time, series',
    'tvtime-series.json',
    `[{"id":{"tvdb":701,"imdb":null},"title":"Salt House","status":"not_started_yet","seasons":[{"number":1,"episodes":[
      {"id":{"tvdb":1},"number":1,"is_watched":true,"watched_at":"2025-05-13T00:37:58Z"},{"id":{},"is_watched":true}]}]}]`,
    ['Salt House · planned', 'Salt House 1x01 · seen 2025-05-13', '! it has no episode number'],
  ],
  [
    'TV Time, films',
    'tvtime-movies.json',
    `[{"id":{"tvdb":3,"imdb":"tt3"},"title":"Ferry","year":2023,"is_watched":true,"watched_at":"2026-06-03T13:02:31Z"}]`,
    ['Ferry (2023) · seen 2026-06-03'],
  ],
  [
    'TV Time, records sent on request',
    'tracking-prod-records-v2.csv',
    `created_at,key,s_id,is_archived,is_followed,is_for_later,ep_id,movie_name,series_name,season_number,episode_number
2021-11-12 17:11:33,tracking-stats,,,,,,,,,
2018-12-09 00:22:02,watch-episode-a,701,,,,66,,Salt House,2,13
2019-12-09 00:22:02,rewatch-episode-a,701,,,,66,,Salt House,2,13
2017-01-01 10:00:00,user-series-b,702,true,true,false,,,Low Water,,
2017-01-01 10:00:00,user-series-c,703,false,true,true,,,Tin Moon,,
2017-01-01 10:00:00,watch-d,,,,,,Ferry,,,`,
    [
      '! it counts what was seen, and names nothing',
      'Salt House 2x13 · seen 2018-12-09',
      'Salt House 2x13 · seen 2019-12-09',
      'Low Water · dropped',
      'Tin Moon · planned',
      'Ferry · seen 2017-01-01',
    ],
  ],
  [
    'Trakt, history',
    'watched-history-1.json',
    `[{"id":1,"watched_at":"2024-09-10T13:52:56.000Z","action":"watch","type":"episode","episode":{"season":1,"number":4,"title":"x","ids":{}},"show":{"title":"Salt House","year":2019,"ids":{"tvdb":701}}},
      {"id":2,"watched_at":"1970-01-01T00:00:00.000Z","action":"scrobble","type":"movie","movie":{"title":"Ferry","year":2021,"ids":{"imdb":"tt055"}}},
      {"id":3,"watched_at":"2024-09-10T13:52:56.000Z","type":"person"}]`,
    ['Salt House (2019) 1x04 · seen 2024-09-10', 'Ferry (2021) · seen', '! it is neither film nor series'],
  ],
  [
    'Trakt, seen series',
    'watched-shows.json',
    `[{"plays":2,"show":{"title":"Salt House","year":2019,"ids":{}},"seasons":[{"number":1,"episodes":[
      {"number":1,"plays":1,"last_watched_at":"2024-09-10T13:52:56.000Z"},{"number":2,"plays":1}]}]}]`,
    ['Salt House (2019) 1x01 · seen 2024-09-10', 'Salt House (2019) 1x02 · seen'],
  ],
  [
    'Trakt, watchlist',
    'lists-watchlist.json',
    `[{"rank":1,"listed_at":"2024-01-01T00:00:00.000Z","type":"show","show":{"title":"Low Water","year":2020,"ids":{}}}]`,
    ['Low Water (2020) · planned'],
  ],
  [
    'Trakt, other lists',
    'ratings-movies.json',
    `[{"rated_at":"2024-03-07T19:37:27.000Z","rating":8,"type":"movie","movie":{"title":"Ferry","year":2021,"ids":{}}}]`,
    ['! it is a rating, which says nothing of what was seen'],
  ],
  [
    'Yamtrack',
    'yamtrack.csv',
    `"media_id","source","media_type","title","season_number","episode_number","progress","status","end_date","watch_date"
"11","tmdb","tv","Salt House","","","2","In progress","",""
"11","tmdb","season","Salt House","1","","2","Completed","",""
"11","tmdb","episode","Salt House","1","2","","","","2024-02-09"
"12","tmdb","movie","Ferry","","","1","Completed","2024-02-08",""
"13","mal","anime","Tin Moon","","","2","In progress","",""
"14","igdb","game","Harbour","","","3h","Completed","",""`,
    [
      'Salt House · watching',
      'Salt House season 1 · watching',
      'Salt House 1x02 · seen 2024-02-09',
      'Ferry · seen 2024-02-08',
      'Tin Moon 1 to 2 · seen',
      '! it is a game, of which only series and films are taken',
    ],
  ],
  [
    'Simkl, backup',
    'SimklBackup.json',
    `{"shows":[{"status":"plantowatch","show":{"title":"Salt House","year":2019,"ids":{"simkl":5}},"seasons":[{"number":1,"episodes":[{"number":1,"watched_at":"2020-01-05T10:00:00Z"}]}]}],
      "movies":[{"status":"completed","last_watched_at":"2021-04-01T00:00:00Z","movie":{"title":"Ferry","year":2021,"ids":{}}}]}`,
    [
      'Salt House (2019) · planned',
      'Salt House (2019) 1x01 · seen 2020-01-05',
      'Ferry (2021) · seen 2021-04-01',
    ],
  ],
  [
    'Simkl, table',
    'simkl.csv',
    `SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB
5,Salt House,tv,2019,watching,s1e4,2020-01-05,,,701,,
6,Low Water,tv,2020,plantowatch,,,,,,,`,
    ['Salt House (2019) 1x04 · seen 2020-01-05', 'Low Water (2020) · planned'],
  ],
  [
    'Netflix, viewing history',
    'NetflixViewingHistory.csv',
    `Title,Date
"Salt House: Season 2: The Tide: Part One","11/20/15"
"Low Water: Limited Series: Episode 3","1/2/16"
"Ferry: Westward","3/3/16"`,
    [
      'Salt House season 2 “The Tide: Part One” · seen 2015-11-20',
      'Low Water “Episode 3” · seen 2016-01-02',
      'Ferry: Westward · seen 2016-03-03',
    ],
  ],
  [
    'Netflix, viewing activity sent on request',
    'ViewingActivity.csv',
    `Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type
Ada,2020-05-01 20:00:01,00:45:00,,Salt House: Season 1: Ebb,,TV
Ada,2020-05-01 19:59:00,00:00:30,,Salt House (Trailer),TRAILER,TV`,
    ['Salt House season 1 “Ebb” · seen 2020-05-01', '! it is a trailer or an extra'],
  ],
  [
    'IMDb',
    'ratings.csv',
    `Const,Your Rating,Date Rated,Title,URL,Title Type,Year
tt055,8,2022-01-02,Ferry,https://www.imdb.com/title/tt055/,Movie,2021
tt701,9,2022-01-02,Salt House,https://www.imdb.com/title/tt701/,TV Series,2019`,
    ['Ferry (2021) · seen 2022-01-02', '! a rating of a series does not say which episodes were seen'],
  ],
  [
    'IMDb',
    'WATCHLIST.csv',
    `Position,Const,Created,Modified,Description,Title,Title Type,Year,Your Rating,Date Rated
1,tt701,2022-01-02,2022-01-02,,Salt House,TV Series,2019,,`,
    ['Salt House (2019) · planned'],
  ],
  [
    'Letterboxd',
    'diary.csv',
    `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2022-01-05,Ferry,2021,https://boxd.it/x,4,,,2022-01-02`,
    ['Ferry (2021) · seen 2022-01-02'],
  ],
  [
    'Letterboxd',
    'watchlist.csv',
    `Date,Name,Year,Letterboxd URI\n2022-01-05,Ferry,2021,https://boxd.it/x`,
    ['Ferry (2021) · planned'],
  ],
  [
    'TMDB',
    'ratings.csv',
    `TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated
85987,tt05,tv,Salt House S1E4,2019-09-22T00:00:00Z,1,4,6.9,8,2023-01-07T16:35:52Z
12,tt12,movie,Ferry,2021-07-20T00:00:00Z,,,7.7,,2023-05-02T09:29:50Z`,
    ['Salt House 1x04 · seen 2023-01-07', 'Ferry (2021) · planned'],
  ],
  [
    'MyAnimeList, XML',
    'animelist.xml',
    `<?xml version="1.0" encoding="UTF-8" ?><myanimelist><myinfo><user_name>ada</user_name></myinfo>
<anime><series_animedb_id>9</series_animedb_id><series_title><![CDATA[Tin & Moon]]></series_title><my_watched_episodes>3</my_watched_episodes><my_finish_date>0000-00-00</my_finish_date><my_status>Watching</my_status></anime>
<anime><series_title>Low Water</series_title><my_watched_episodes>0</my_watched_episodes><my_status>Plan to Watch</my_status></anime>
<manga><manga_title>Ink</manga_title><my_status>Reading</my_status></manga></myanimelist>`,
    [
      'Tin & Moon 1 to 3 · seen',
      'Low Water · planned',
      '! it is a comic, of which only series and films are taken',
    ],
  ],
  [
    'MyAnimeList, API',
    'mal.json',
    `{"data":[{"list_status":{"num_episodes_watched":2,"status":"completed","finish_date":"2021-02-02"},"node":{"id":9,"title":"Tin Moon"}}]}`,
    ['Tin Moon 1 to 2 · seen 2021-02-02'],
  ],
  [
    'AniList',
    'anilist.json',
    `{"data":{"anime":{"lists":[{"entries":[{"completedAt":{"day":8,"month":12,"year":2022},"media":{"idMal":9,"title":{"userPreferred":"Tin Moon"}},"progress":4,"status":"COMPLETED"}]}]},
      "manga":{"lists":[{"entries":[{"media":{"title":{"userPreferred":"Ink"}},"progress":4,"status":"CURRENT"}]}]}}}`,
    ['Tin Moon 1 to 4 · seen 2022-12-08', '! it is a comic, of which only series and films are taken'],
  ],
  [
    'Kitsu',
    'kitsu.json',
    `{"data":[{"id":"1","type":"libraryEntries","attributes":{"status":"current","progress":2},"relationships":{"anime":{"data":{"type":"anime","id":"7"}}}}],
      "included":[{"id":"7","type":"anime","attributes":{"canonicalTitle":"Tin Moon"}}]}`,
    ['Tin Moon 1 to 2 · seen'],
  ],
]

const told = (row: ExportRow): string => ('reason' in row ? `! ${row.reason}` : tellViewing(row.viewing))

describe('An export', () => {
  test.each(FILES)('of the shape “%s” is read: %s', (shape, name, text, rows) => {
    const parsed = parseExport([{ name, text }])
    expect(parsed.files.map((file) => file.shape)).toEqual([shape])
    expect(parsed.rows.map(told)).toEqual(rows)
  })

  test('says which catalogues know a work, and by which name', () => {
    const [, name, text] = FILES[0] ?? ['', '', '']
    const [row] = parseExport([{ name, text }]).rows
    expect(row !== undefined && 'viewing' in row && row.viewing.identifiers).toEqual(['tvdb:701'])
  })

  test.each([
    ['', 'notes.csv is empty'],
    ['{"a":', 'notes.csv is JSON that breaks off or is damaged'],
    ['<a><b></a>', 'notes.csv is XML that breaks off or is damaged'],
    ['a,b\n1,2', 'notes.csv is no export that is known'],
    ['just words', 'notes.csv is no table'],
  ])('that is none is refused with the reason: %s', (text, message) => {
    expect(() => parseExport([{ name: 'notes.csv', text }])).toThrow(message)
  })

  test('may be an archive that holds other things too', () => {
    const [, name, text] = FILES[1] ?? ['', '', '']
    const parsed = parseExport([
      { name: 'profile.csv', text: 'a,b\n1,2' },
      { name, text },
    ])
    expect(parsed.others).toEqual(['profile.csv'])
  })
})
