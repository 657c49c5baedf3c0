import { DEFAULT_SETTINGS, type Settings } from './settings.js'

/**
 * What one reader may be shown.
 *
 * It is plain data, made anew from the reader's progress for every request, so that an unmarked episode hides
 * everything it revealed at once.
 */
export interface Horizon extends Settings {
  /** References as `parseSeen` gives them: works, seasons or installments, or an installment up to a time in it. */
  readonly seen: readonly string[]
  /** Settings that differ for some works, by id of the work. */
  readonly byWork: Readonly<Record<string, Partial<Settings>>>
  /** Ids of statements that the reader has opened on purpose: “I know this already”. */
  readonly opened: readonly string[]
  /** The day as of which they ask, an ISO 8601 date; null for now. */
  readonly asOf: string | null
  /** Whether an article shows where words are missing. */
  readonly articles: 'marked' | 'silent'
}

/** A reader of whom nothing is known: logged out, a shared link, a first visit. */
export const NOTHING_SEEN: Horizon = {
  ...DEFAULT_SETTINGS,
  seen: [],
  byWork: {},
  opened: [],
  asOf: null,
  articles: 'marked',
}
