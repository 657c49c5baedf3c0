import type { Cells, ExportFile } from './exportFile.js'
import { recordIn } from './fields.js'
import type { ExportRow, Viewing } from './viewing.js'

/** One shape of file that another tracker writes. */
export interface ExportShape {
  /** As messages name it. */
  readonly name: string
  /** Every row, in the order of the file; null where the file is of another shape. */
  readonly rows: (file: ExportFile) => readonly ExportRow[] | null
}

/** A viewing, or the reason why it is none, as a sentence without its end: `a rating, not a viewing`. */
export type Told = Viewing | string

/**
 * A table that is known by its columns.
 * @param shape.columns those that tell it from all others, in any order and among any others
 * @param shape.tell what a row says, given its cells and the file's name
 */
export function tableShape(shape: {
  readonly name: string
  readonly columns: readonly string[]
  readonly tell: (cells: Cells, file: string) => Told
}): ExportShape {
  return {
    name: shape.name,
    rows: ({ name, content }) =>
      content.kind === 'table' && shape.columns.every((column) => content.columns.includes(column))
        ? content.rows.map((cells, index) => exportRow(`${name}, row ${index + 1}`, shape.tell(cells, name)))
        : null,
  }
}

/** JSON that holds a list in which every item says some things. */
export function listShape(shape: {
  readonly name: string
  /** The list in what the file holds; null where there is none. */
  readonly list: (value: unknown) => readonly unknown[] | null
  /** Keys that every item of this shape has. */
  readonly keys: readonly string[]
  /** An item may tell of several viewings. */
  readonly tell: (item: Readonly<Record<string, unknown>>, file: string) => readonly Told[]
}): ExportShape {
  return {
    name: shape.name,
    rows: ({ name, content }) => {
      const list = content.kind === 'json' ? shape.list(content.value) : null
      const [first] = list ?? []
      if (list === null || first === undefined || !shape.keys.every((key) => key in recordIn(first)))
        return null
      return list.flatMap((item, index) => {
        const told = shape.tell(recordIn(item), name)
        const where = `${name}, item ${index + 1}`
        return told.map((each, part) => exportRow(told.length > 1 ? `${where}.${part + 1}` : where, each))
      })
    },
  }
}

export const exportRow = (where: string, told: Told): ExportRow =>
  typeof told === 'string' ? { where, reason: told } : { where, viewing: told }
