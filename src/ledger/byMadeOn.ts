/** Orders rows by when they were made; those of one moment by a column. Here, because databases compare texts each in their own way. */
export const byMadeOn =
  <Column extends string>(column: Column) =>
  <Row extends { readonly made_on: string } & Readonly<Record<Column, string>>>(a: Row, b: Row): number =>
    compare(a.made_on, b.made_on) || compare(a[column], b[column])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
