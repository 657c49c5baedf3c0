/**
 * Trackers of films, and lists of ratings: IMDb (https://help.imdb.com, “exporting your lists”), Letterboxd
 * (https://letterboxd.com/about/importing-data) and TMDB.
 */
import { tableShape, type ExportShape, type Told } from './exportShape.js'
import { dayIn, numberIn, textIn } from './fields.js'
import { identifiersIn } from './identifiersIn.js'
import { splitYear } from './splitYear.js'

type Cells = Readonly<Record<string, string>>

export const FILM_LISTS: readonly ExportShape[] = [
  tableShape({ name: 'IMDb', columns: ['Const', 'Title', 'Title Type'], tell: tellImdb }),
  tableShape({
    name: 'Letterboxd',
    columns: ['Date', 'Name', 'Year', 'Letterboxd URI'],
    tell: tellLetterboxd,
  }),
  tableShape({
    name: 'TMDB',
    columns: ['TMDb ID', 'IMDb ID', 'Type', 'Name', 'Your Rating'],
    tell: tellTmdb,
  }),
]

/** Whoever rated a film has seen it; of a series that is rated, nobody knows how much. */
function tellImdb(cells: Cells): Told {
  const identifiers = identifiersIn({ imdb: cells['Const'] })
  const work = { title: textIn(cells['Title']), year: numberIn(cells['Year']), identifiers }
  const rated = dayIn(cells['Date Rated'])
  switch ((cells['Title Type'] ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')) {
    case 'movie':
    case 'tvmovie':
    case 'video':
    case 'short':
    case 'tvshort':
    case 'tvspecial':
      return { ...work, part: { kind: 'film' }, state: rated === null ? 'planned' : 'seen', seenOn: rated }
    case 'tvseries':
    case 'tvminiseries':
      if (rated !== null) return 'a rating of a series does not say which episodes were seen'
      return { ...work, part: { kind: 'series' }, state: 'planned', seenOn: null }
    case 'tvepisode':
      return 'the episode is named without its number'
    default:
      return 'it is neither film nor series'
  }
}

/** `watched.csv` and `watchlist.csv` have the same columns: only the file's name tells them apart. */
function tellLetterboxd(cells: Cells, file: string): Told {
  const work = { title: textIn(cells['Name']), year: numberIn(cells['Year']), identifiers: [] }
  const isPlanned = /watchlist/i.test(file)
  const seenOn = isPlanned ? null : (dayIn(cells['Watched Date']) ?? dayIn(cells['Date']))
  return { ...work, part: { kind: 'film' }, state: isPlanned ? 'planned' : 'seen', seenOn }
}

function tellTmdb(cells: Cells): Told {
  const rated = textIn(cells['Your Rating']) === null ? null : dayIn(cells['Date Rated'])
  const ids = identifiersIn({ tmdb: cells['TMDb ID'], imdb: cells['IMDb ID'] })
  const year = numberIn(cells['Release Date']?.slice(0, 4))
  const state = rated === null ? 'planned' : 'seen'
  if (cells['Type'] === 'movie') {
    return {
      title: textIn(cells['Name']),
      year,
      identifiers: ids,
      part: { kind: 'film' },
      state,
      seenOn: rated,
    }
  }
  const number = numberIn(cells['Episode Number'])
  if (number !== null) {
    // The identifiers and the year are the episode's here, and its place stands behind the title: “Friends S1E1”.
    const title = textIn(cells['Name'])?.replace(/\s+S\d+E\d+$/i, '') ?? null
    const part = { kind: 'episode', season: numberIn(cells['Season Number']), number } as const
    return { ...splitYear(title), identifiers: [], part, state, seenOn: rated }
  }
  if (rated !== null) return 'a rating of a series does not say which episodes were seen'
  return {
    title: textIn(cells['Name']),
    year,
    identifiers: ids,
    part: { kind: 'series' },
    state,
    seenOn: null,
  }
}
