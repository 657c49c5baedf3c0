/** What a reader sets about their players, and what came last from each. */
import type { Arrival } from '../model/arrival.js'
import { Problem } from '../model/problem.js'
import {
  isPlaybackSetting,
  keptPlaybackSettings,
  playbackSettingsIn,
  type PlaybackSettings,
} from '../progress/playback/playbackSettings.js'
import { keptRecord } from './keptRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

export interface PlaybackState extends PlaybackSettings {
  /** The latest first. */
  readonly arrivals: readonly Arrival[]
}

export async function playbackState(world: KeepingWorld): Promise<PlaybackState> {
  return withLedger(world, async (ledger) => ({
    ...playbackSettingsIn((await keptRecord(ledger, world.reader)).settings),
    arrivals: await ledger.arrivals(world.reader),
  }))
}

/** @throws Problem `usage` where they cannot be so */
export async function changePlayback(
  settings: Partial<PlaybackSettings>,
  world: KeepingWorld,
): Promise<PlaybackState> {
  return withLedger(world, async (ledger) => {
    const before = playbackSettingsIn((await ledger.readerRecord(world.reader)).settings)
    const kept = keptPlaybackSettings({ ...before, ...settings })
    if (!Object.entries(kept).every(([key, value]) => isPlaybackSetting(key, value)))
      throw new Problem(
        'usage',
        'this cannot be set so',
        'Something counts as seen from 50 to 100 percent on, and up to 20 accounts can be named.',
      )
    await ledger.changeRecord(world.reader, { kind: 'set', add: { settings: kept } })
    return playbackState({ ...world, ledger })
  })
}
