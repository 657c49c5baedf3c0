/** Where one is in a row of things. */
interface InRow {
  readonly at: number
  readonly of: number
}

/** The place in a row that a key leads to: arrows to the next and back, around its ends; null for other keys. */
export function stepTo(key: string, { at, of }: InRow): number | null {
  if (of === 0) return null
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % of
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at - 1 + of) % of
  if (key === 'Home') return 0
  return key === 'End' ? of - 1 : null
}
