import { Problem } from '../../model/problem.js'
import { ANIME_LISTS } from './animeLists.js'
import { parseExportFile } from './exportFile.js'
import type { ExportShape } from './exportShape.js'
import { FILM_LISTS } from './filmLists.js'
import { MEDIA_SERVERS } from './mediaServers.js'
import { NETFLIX } from './netflix.js'
import { SIMKL } from './simkl.js'
import { TRAKT } from './trakt.js'
import { TV_TIME } from './tvTime.js'
import type { ExportRow } from './viewing.js'
import { YAMTRACK } from './yamtrack.js'

/** Every shape of export that is read. The first that takes a file reads it. */
export const EXPORT_SHAPES: readonly ExportShape[] = [
  ...TV_TIME,
  ...TRAKT,
  ...YAMTRACK,
  ...SIMKL,
  ...FILM_LISTS,
  ...ANIME_LISTS,
  ...NETFLIX,
  ...MEDIA_SERVERS,
]

/** A file with its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

export interface ParsedExport {
  /** Of the files that were read, with their shape, in order. */
  readonly files: readonly { readonly name: string; readonly shape: string; readonly rows: number }[]
  /** Every row of every file. */
  readonly rows: readonly ExportRow[]
  /** Files of an archive that are of no known shape, such as profiles and comments. */
  readonly others: readonly string[]
}

/**
 * What an export says, row by row.
 * @param files one, or those of an archive
 * @throws Problem `invalid` where no file is an export that we know
 */
export function parseExport(files: readonly NamedText[]): ParsedExport {
  const read = files.map((file) => ({ name: file.name, ...readFile(file) }))
  const known = read.flatMap(({ name, shape, rows }) => (rows === null ? [] : [{ name, shape, rows }]))
  const [first] = read
  if (known.length === 0) {
    const what =
      read.length === 1 && first !== undefined
        ? `${first.name} ${first.shape}`
        : 'it holds no export that is known'
    throw new Problem(
      'invalid',
      what,
      'What `unspoiled export` prints, and exports of TV Time, Trakt, Yamtrack, Simkl, Netflix, IMDb, Letterboxd, TMDB, MyAnimeList, AniList and Kitsu are read.',
    )
  }
  return {
    files: known.map(({ name, shape, rows }) => ({ name, shape, rows: rows.length })),
    rows: known.flatMap(({ rows }) => rows),
    others: read.flatMap(({ name, rows }) => (rows === null ? [name] : [])),
  }
}

/** Where `rows` is null, `shape` says why, as the end of a sentence. */
function readFile({ name, text }: NamedText): {
  readonly shape: string
  readonly rows: readonly ExportRow[] | null
} {
  const file = parseExportFile(name, text)
  for (const shape of EXPORT_SHAPES) {
    const rows = shape.rows(file)
    if (rows !== null) return { shape: shape.name, rows }
  }
  const { content } = file
  return { shape: content.kind === 'none' ? content.reason : 'is no export that is known', rows: null }
}
