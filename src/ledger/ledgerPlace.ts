/** Where a ledger is kept. */
export type LedgerPlace =
  /** A folder of its own, in which the database is one file. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A PostgreSQL server: `postgres://reader@host:5432/unspoiled`. */
  | { readonly kind: 'server'; readonly url: string }
