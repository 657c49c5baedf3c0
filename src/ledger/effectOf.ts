import type { RecordPart, Row } from './recordParts.js'

/** Rows of one table that go, and rows that come: nothing that stays as it is. */
export interface Effect {
  readonly part: RecordPart
  readonly gone: readonly Row[]
  readonly come: readonly Row[]
}

/**
 * What a wish comes to, given what is there.
 * @param wish rows that are to go, whatever they hold but their keys, and then rows that are to be there
 */
export function effectOf(
  part: RecordPart,
  before: readonly Row[],
  wish: { readonly remove: readonly Row[]; readonly add: readonly Row[] },
): Effect {
  const keyOf = (row: Row): string => JSON.stringify(part.keys.map((key) => row[key]))
  const there = new Map(before.map((row) => [keyOf(row), row]))
  const gone = new Map(
    wish.remove.flatMap((row) => {
      const old = there.get(keyOf(row))
      return old === undefined ? [] : [[keyOf(row), old] as const]
    }),
  )
  const come = new Map<string, Row>()
  for (const row of wish.add) {
    const key = keyOf(row)
    const old = there.get(key)
    if (old !== undefined && isSame(old, row)) gone.delete(key)
    else if (old === undefined || gone.has(key)) setOnce(come, { key, row, givesWay: part.givesWay })
    else if (part.givesWay) {
      gone.set(key, old)
      come.set(key, row)
    }
  }
  return { part, gone: [...gone.values()], come: [...come.values()] }
}

function setOnce(
  rows: Map<string, Row>,
  { key, row, givesWay }: { readonly key: string; readonly row: Row; readonly givesWay: boolean },
): void {
  if (givesWay || !rows.has(key)) rows.set(key, row)
}

const isSame = (a: Row, b: Row): boolean => Object.keys(a).every((column) => a[column] === b[column])
