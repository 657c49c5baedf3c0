/**
 * The kind of an error of SQLite (https://sqlite.org/rescode.html); null for errors of others. Finer points, in the higher
 * bytes, are left out.
 */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error && error.code === 'ERR_SQLITE_ERROR' ? (OF_MESSAGES[error.message] ?? null) : null
}

/** The package leaves the code out where rows are read, but not SQLite's own words for it (sqlite3_errstr). */
const OF_MESSAGES: Readonly<Record<string, number>> = {
  'database is locked': 5,
  'attempt to write a readonly database': 8,
  'disk I/O error': 10,
  'database disk image is malformed': 11,
  'database or disk is full': 13,
  'unable to open database file': 14,
  'file is not a database': 26,
}
