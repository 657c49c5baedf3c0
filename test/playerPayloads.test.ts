/** Every payload of a media server that other projects test with: sent to its webhook, or offered as an export, and accounted for. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takePlayback } from '../src/app/takePlayback.js'
import type { Work } from '../src/model/work.js'
import { parseExport } from '../src/progress/exports/parseExport.js'
import type { PlayerName } from '../src/progress/playback/playerOf.js'
import { season, work } from './arbitraries/known.js'
import { servedHouse, type ServedHouse } from './serving/servedHouse.js'

const DATA = join(process.env['UNSPOILED_SHARED'] ?? '../shared', 'data', 'tracker-exports')
const open = (path: string) => JSON.parse(readFileSync(join(DATA, path), 'utf8'))

const WORKS: readonly Work[] = [
  { ...work('inception', { kind: 'film', name: 'Inception' }), identifiers: ['imdb:tt1375666'] },
  work('breaking-bad', { kind: 'series', name: 'Breaking Bad', seasons: [season(1, 7), season(5, 16)] }),
  work('matrix', { kind: 'film', name: 'The Matrix', released: '1999-03-31' }),
  work('matrix-play', { kind: 'special', name: 'The Matrix', released: '2022-10-13' }),
  { ...work('test-movie', { kind: 'film', name: 'Test Movie' }), identifiers: ['imdb:tt123'] },
]

/** What is sent, and whereto. */
type Sent = readonly [name: string, player: PlayerName, payload: unknown]

function webhooks(): readonly Sent[] {
  const samples: readonly { kind: string; payload: unknown }[] = open('webhook_samples_transcribed.json')
  const watchstate = open('watchstate/mediabrowser_data.json')
  const [progress] = open('multi-scrobbler/jellyfin/playbackProgressSample.json')
  return [
    ...samples.map(({ kind, payload }, index): Sent => {
      const player = kind.startsWith('plex') ? 'plex' : 'jellyfin'
      return [`transcribed, ${index + 1}: ${kind}`, player, payload]
    }),
    ['watchstate: webhook_jellyfin', 'jellyfin', watchstate.webhook_jellyfin],
    ['watchstate: webhook_emby', 'emby', watchstate.webhook_emby],
    ['multi-scrobbler: playbackProgressSample', 'jellyfin', progress.data],
  ]
}

/** What a server answers when it is asked: lists may be imported, everything else says nothing of what was seen. */
function answers(): readonly (readonly [name: string, value: unknown])[] {
  const { webhook_jellyfin: _, webhook_emby: _also, ...media } = open('watchstate/mediabrowser_data.json')
  const plex: Record<string, { readonly response?: { readonly body?: unknown } }> =
    open('watchstate/plex_data.json')
  const others = [
    'multi-scrobbler/jellyfin/invalidSessionExtra',
    'multi-scrobbler/jellyfin/validSession',
    'multi-scrobbler/jellyfin/virtualFolderResponse',
    'multi-scrobbler/plex/validSession',
  ]
  return [
    ...Object.entries(media).map(([key, value]) => [`watchstate: ${key}`, value] as const),
    ...Object.entries(plex).map(
      ([key, { response }]) => [`watchstate: ${key}`, response?.body ?? null] as const,
    ),
    ...others.map(
      (path) => [path.replace(/\/(?=[^/]*$)/, ': ').replace('/', ', '), open(`${path}.json`)] as const,
    ),
  ]
}

function answerRow([name, value]: readonly [name: string, value: unknown]): string {
  try {
    const { files, rows } = parseExport([{ name, text: JSON.stringify(value) }])
    const count = (isSuch: (row: (typeof rows)[number]) => boolean): number => rows.filter(isSuch).length
    const seen = count((row) => 'viewing' in row && row.viewing.state === 'seen')
    const unseen = count((row) => 'viewing' in row && row.viewing.state === 'unseen')
    return `| ${name} | ${files[0]?.shape} | ${rows.length} | ${seen} | ${unseen} | ${rows.length - seen - unseen} |`
  } catch {
    return `| ${name} | says nothing of what was seen | 0 | 0 | 0 | 0 |`
  }
}

const written = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll(/ +/g, ' '))

describe.skipIf(!existsSync(DATA))('Payloads of media servers (skipped where they are not there)', () => {
  let served: ServedHouse
  beforeAll(async () => {
    served = await servedHouse()
    const entries = WORKS.map((each) => ({ kind: 'outlined', work: each }) as const)
    await served.house.world.ledger.append({ id: 'films', name: 'Films', language: 'en' }, entries)
  })
  afterAll(async () => served.close())

  test('are all accounted for as docs/progress.md says', async () => {
    const rows: string[] = []
    for (const [name, player, payload] of webhooks()) {
      const { event, outcome, reason } = await takePlayback(
        { player, payload, token: 't' },
        served.worldOf('ann'),
      )
      rows.push(`| ${name} | ${event} | ${outcome} | ${reason} |`)
    }
    const docs = new Set(written(readFileSync('docs/progress.md', 'utf8')))
    expect([...rows, ...answers().map(answerRow)].filter((row) => !docs.has(row))).toEqual([])
  })
})
