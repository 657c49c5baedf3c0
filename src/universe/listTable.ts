/** Lists by number, each kept once: reveal points and speakers, of which there are few that differ. */
export interface ListTable<T> {
  readonly lists: (readonly T[])[]
  readonly numbers: Map<string, number>
}

/** Number 0 is the list without anything in it. */
export const newListTable = <T>(): ListTable<T> => ({ lists: [[]], numbers: new Map() })

/**
 * The number of a list, which is added where it is new.
 * @param key the same for the same list only
 */
export function listNumber<T>(
  table: ListTable<T>,
  list: readonly T[],
  key: (list: readonly T[]) => string,
): number {
  if (list.length === 0) return 0
  const its = key(list)
  const known = table.numbers.get(its)
  if (known !== undefined) return known
  table.numbers.set(its, table.lists.length)
  return table.lists.push(list) - 1
}
