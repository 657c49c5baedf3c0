/** Which of many names on a picture can be read together. */

/** A name beside its dot, in pixels. */
export interface Label {
  readonly key: string
  /** Where its dot is. */
  readonly x: number
  readonly y: number
  /** Of the dot. */
  readonly size: number
  /** Of the written name. */
  readonly width: number
  readonly height: number
  /** How wide the picture is. */
  readonly room: number
}

/** Between the dot and its name, and between one name and the next. */
const LABEL_GAP = 3

/**
 * The names that do not lie upon each other: those of larger dots first, of equal ones in the order of their keys, so that the
 * same picture always shows the same names.
 */
export function fittingLabels<T extends Label>(labels: readonly T[]): readonly T[] {
  const rows = new Map<number, T[]>()
  const fitting: T[] = []
  for (const label of labels.toSorted((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))) {
    // A name reaches into two rows of its own height at most: only their names can be in its way.
    const row = Math.floor(label.y / label.height)
    const near = [row - 1, row, row + 1].flatMap((each) => rows.get(each) ?? [])
    if (near.some((other) => areUponEachOther(label, other))) continue
    fitting.push(label)
    rows.set(row, [...(rows.get(row) ?? []), label])
  }
  return fitting
}

function areUponEachOther(a: Label, b: Label): boolean {
  if (Math.abs(a.y - b.y) >= a.height) return false
  const [left, right] = startOf(a) < startOf(b) ? [a, b] : [b, a]
  return startOf(left) + left.width + LABEL_GAP > startOf(right)
}

/** Where the name begins: right of its dot, or left of it where the picture ends before the name does. */
export function startOf({ x, size, width, room }: Label): number {
  const right = x + size + LABEL_GAP
  return right + width > room ? x - size - LABEL_GAP - width : right
}
