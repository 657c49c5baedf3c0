/** What the two kinds of database call differently. */
export interface ColumnTypes {
  /** A primary key that counts up by itself. */
  readonly position: 'integer' | 'bigserial'
}
