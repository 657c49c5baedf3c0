import type { Fields } from '../exports/fields.js'
import { embyEvent, jellyfinEvent } from '../exports/jellyfin.js'
import { kodiEvent } from '../exports/kodi.js'
import type { PlayEvent } from '../exports/playEvent.js'
import { plexEvent } from '../exports/plex.js'
import { scrobbleEvent } from './scrobbleEvent.js'

export type PlayerName = 'jellyfin' | 'plex' | 'emby' | 'kodi' | 'scrobble'

/** A program that tells what it plays. */
export interface Player {
  /** As people call it. */
  readonly name: string
  readonly eventIn: (payload: Fields) => PlayEvent
  /** Whether several people may play with it, each under an account. */
  readonly hasAccounts: boolean
}

export const PLAYERS: Readonly<Record<PlayerName, Player>> = {
  jellyfin: { name: 'Jellyfin', eventIn: jellyfinEvent, hasAccounts: true },
  plex: { name: 'Plex', eventIn: plexEvent, hasAccounts: true },
  emby: { name: 'Emby', eventIn: embyEvent, hasAccounts: true },
  kodi: { name: 'Kodi', eventIn: kodiEvent, hasAccounts: false },
  scrobble: { name: 'Scrobble', eventIn: scrobbleEvent, hasAccounts: false },
}
