/** What a reader sets about their players. Kept among their settings, under names that no other setting has. */
import { USUAL_THRESHOLD } from '../exports/playEvent.js'
import type { ReaderRecord } from '../../model/readerRecord.js'

export interface PlaybackSettings {
  /** How much of something must have been played for it to count as seen, in percent. */
  readonly watchedPercent: number
  /** The accounts on the reader's media servers that are theirs; none where every playing counts. */
  readonly accounts: readonly string[]
}

const WATCHED_PERCENT = 'playback.watchedPercent'
const ACCOUNTS = 'playback.accounts'

/** What holds, given all that is kept of a reader's settings. */
export const playbackSettingsIn = (settings: ReaderRecord['settings']): PlaybackSettings => ({
  watchedPercent: isPercent(settings[WATCHED_PERCENT]) ? settings[WATCHED_PERCENT] : USUAL_THRESHOLD * 100,
  accounts: areNames(settings[ACCOUNTS]) ? settings[ACCOUNTS] : [],
})

/** As a record keeps them. */
export const keptPlaybackSettings = (settings: PlaybackSettings): ReaderRecord['settings'] => ({
  [WATCHED_PERCENT]: settings.watchedPercent,
  [ACCOUNTS]: settings.accounts,
})

/** Whether a reader's record may hold this. */
export const isPlaybackSetting = (key: string, value: unknown): boolean =>
  (key === WATCHED_PERCENT && isPercent(value)) || (key === ACCOUNTS && areNames(value))

/** Less than half of something is not all of it, whoever says so. */
const isPercent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 50 && value <= 100

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 20 && value.every((each) => typeof each === 'string' && each !== '')
