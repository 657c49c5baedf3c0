/**
 * Netflix: the viewing history of a profile (`Title,Date`), and the longer one that is sent on request. Both write the
 * series, the season and the episode's name into one title, and the day as the country does.
 */
import type { ExportFile } from './exportFile.js'
import { exportRow, type ExportShape, type Told } from './exportShape.js'
import { dayIn, textIn } from './fields.js'
import { slashedDays, type SlashedDays } from './slashedDays.js'
import type { ViewedPart } from './viewing.js'

export const NETFLIX: readonly ExportShape[] = [
  { name: 'Netflix, viewing history', rows: (file) => rowsOf(file, ['Title', 'Date'], 2) },
  {
    name: 'Netflix, viewing activity sent on request',
    rows: (file) => rowsOf(file, ['Profile Name', 'Start Time', 'Title']),
  },
]

/** @param most columns, where others must not be there */
function rowsOf(
  { name, content }: ExportFile,
  columns: readonly string[],
  most = Infinity,
): ReturnType<ExportShape['rows']> {
  if (content.kind !== 'table' || content.columns.length > most) return null
  if (!columns.every((column) => content.columns.includes(column))) return null
  const days = slashedDays(content.rows.map((cells) => textIn(cells['Date']) ?? ''))
  return content.rows.map((cells, index) => exportRow(`${name}, row ${index + 1}`, tell(cells, days)))
}

function tell(cells: Readonly<Record<string, string>>, days: SlashedDays): Told {
  const title = textIn(cells['Title'])
  if (title === null) return 'it has no title'
  if (textIn(cells['Supplemental Video Type']) !== null) return 'it is a trailer or an extra'
  const seenOn = dayIn(cells['Start Time']) ?? days(textIn(cells['Date']) ?? '')
  return { ...splitTitle(title), year: null, identifiers: [], state: 'seen', seenOn }
}

/** What stands for a season: `Season 2`, `Part 1`, `Volume 3`, `Limited Series`, `Chapter 1` where names follow. */
const SEASON = /^(?:season|series|part|volume|book|chapter|collection) (?<season>\d{1,3})$/i
const ONLY_SEASON = /^(?:limited|mini)[ -]?series$/i

/** `Series: Season 1: Name` and `Series: Limited Series: Name`; everything else may be a film with colons in its title. */
function splitTitle(whole: string): { readonly title: string; readonly part: ViewedPart } {
  const pieces = whole.split(/:\s+/)
  for (let at = 1; at < pieces.length - 1; at += 1) {
    const piece = pieces[at] ?? ''
    const season = SEASON.exec(piece)?.groups?.['season']
    if (season === undefined && !ONLY_SEASON.test(piece)) continue
    const name = pieces.slice(at + 1).join(': ')
    const part = { kind: 'named', season: season === undefined ? null : Number(season), name } as const
    return { title: pieces.slice(0, at).join(': '), part }
  }
  return { title: whole, part: { kind: 'film' } }
}
