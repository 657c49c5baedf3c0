/** Rows that are marked, a bit for each, 32 to a number. */
export type RowMarks = Uint32Array

/** @param end of the rows that can be marked */
export const newRowMarks = (end: number): RowMarks => new Uint32Array((end >>> 5) + 1)

export const isMarked = (marks: RowMarks, row: number): boolean =>
  ((marks[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0

export function mark(marks: RowMarks, row: number): void {
  marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31))
}

export function unmark(marks: RowMarks, row: number): void {
  marks[row >>> 5] = (marks[row >>> 5] ?? 0) & ~(1 << (row & 31))
}
