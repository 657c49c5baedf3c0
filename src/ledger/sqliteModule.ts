/**
 * SQLite as Node.js has it (`node:sqlite`, without a flag since 22.13), else the package with the same functions. Only
 * what both have in all versions is named here.
 */
export interface SqliteModule {
  readonly DatabaseSync: new (path: string, options: { readonly timeout: number }) => SqliteFile
}

export interface SqliteFile {
  exec(sql: string): void
  prepare(sql: string): SqliteStatement
  close(): void
}

export interface SqliteStatement {
  all(...parameters: readonly SqliteValue[]): unknown[]
  iterate(...parameters: readonly SqliteValue[]): IterableIterator<unknown>
  run(...parameters: readonly SqliteValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
}

/** What both take. Others each would take in a way of its own: a date became NULL without a word. */
export type SqliteValue = string | number | bigint | null

export async function sqliteModule(): Promise<SqliteModule> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isBuiltIn = major > 22 || (major === 22 && minor >= 13)
  // The types of Node.js 20 do not know its name.
  const builtIn: string = 'node:sqlite'
  const loaded: unknown = await (isBuiltIn ? withoutWarning(builtIn) : import('@photostructure/sqlite'))
  // Both are: that is what the package is for.
  return loaded as SqliteModule
}

/** `node:sqlite` announces on standard error that it may still change. What we use of it does not. */
async function withoutWarning(name: string): Promise<unknown> {
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = () => {}
  try {
    return await import(name)
  } finally {
    process.emitWarning = emitWarning
  }
}
