/** Those of some rows that are wanted, in the same order: as `filter`, which takes four times as long on many. */
export function rowsWhere(rows: Uint32Array, isWanted: (row: number) => boolean): Uint32Array {
  const wanted = new Uint32Array(rows.length)
  let count = 0
  for (const row of rows) {
    wanted[count] = row
    // Without a branch, because nobody can guess which way it would go.
    count += isWanted(row) ? 1 : 0
  }
  return wanted.subarray(0, count)
}
