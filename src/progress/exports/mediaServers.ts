/** What media servers send when something was played, and what they list as played. */
import { exportRow, type ExportShape, type Told } from './exportShape.js'
import { listIn, recordIn, type Fields } from './fields.js'
import { embyEvent, jellyfinEvent, tellLibraryItem } from './jellyfin.js'
import { kodiEvent } from './kodi.js'
import { tellEvent } from './playEvent.js'
import { plexEvent, tellPlexItem } from './plex.js'

export const MEDIA_SERVERS: readonly ExportShape[] = [
  one('Plex, webhook', (value) =>
    'Metadata' in value && 'event' in value ? tellEvent(plexEvent(value)) : null,
  ),
  one('Emby, webhook', (value) => ('Item' in value && 'Event' in value ? tellEvent(embyEvent(value)) : null)),
  one('Jellyfin, webhook', (value) => ('NotificationType' in value ? tellEvent(jellyfinEvent(value)) : null)),
  one('Kodi, item', (value) => ('item' in recordIn(value['result']) ? tellEvent(kodiEvent(value)) : null)),
  many('Plex, library', (value) => recordIn(value['MediaContainer'])['Metadata'], tellPlexItem),
  many('Jellyfin or Emby, library', (value) => value['Items'], tellLibraryItem),
]

function one(name: string, tell: (value: Fields) => Told | null): ExportShape {
  return {
    name,
    rows: (file) => {
      const told = file.content.kind === 'json' ? tell(recordIn(file.content.value)) : null
      return told === null ? null : [exportRow(file.name, told)]
    },
  }
}

function many(name: string, list: (value: Fields) => unknown, tell: (item: Fields) => Told): ExportShape {
  return {
    name,
    rows: (file) => {
      const items = file.content.kind === 'json' ? listIn(list(recordIn(file.content.value))) : []
      if (items.length === 0) return null
      return items.map((item, index) => exportRow(`${file.name}, item ${index + 1}`, tell(recordIn(item))))
    },
  }
}
