import type { Path, Report } from './fault.js'
import type { PackInstallment } from './pack.js'
import { shown } from './shown.js'
import type { SoundParts } from './soundParts.js'

/** Reports ids, numbers and items of orders that stand twice. */
export function findDoubles(parts: SoundParts, report: Report): void {
  reportDoubles(
    parts.ids.map(({ id, path }) => ({ key: id, path })),
    (id) => ({ message: `${shown(id)} is the id of two things.`, hint: 'Give one of them another id.' }),
    report,
  )
  reportDoubles(
    parts.orders.map(({ item, path }) => ({ key: item.id, path: [...path, 'id'] })),
    (id) => ({ message: `${shown(id)} is the id of two orders.`, hint: 'Give one of them another id.' }),
    report,
  )
  for (const { item, path } of parts.orders) {
    reportDoubles(
      item.items.map((key, index) => ({ key, path: [...path, 'items', index] })),
      (ref) => ({ message: `${shown(ref)} stands twice in this order.`, hint: 'Leave one of the two out.' }),
      report,
    )
  }
  for (const { item, path } of parts.works) {
    findDoubledNumbers({ kind: 'season', items: item.seasons ?? [], path: [...path, 'seasons'] }, report)
    findDoubledNumbers(installmentsAt(item.installments, path), report)
    for (const [index, season] of (item.seasons ?? []).entries()) {
      findDoubledNumbers(installmentsAt(season.installments, [...path, 'seasons', index]), report)
    }
  }
}

interface Numbered {
  readonly kind: 'season' | 'installment'
  readonly items: readonly { readonly number: number }[]
  readonly path: Path
}

const installmentsAt = (items: readonly PackInstallment[] | undefined, path: Path): Numbered => ({
  kind: 'installment',
  items: items ?? [],
  path: [...path, 'installments'],
})

function findDoubledNumbers({ kind, items, path }: Numbered, report: Report): void {
  reportDoubles(
    items.map(({ number }, index) => ({ key: String(number), path: [...path, index, 'number'] })),
    (number) => ({
      message: `There are two of ${kind} ${number} here.`,
      hint: 'Give one of them another number.',
    }),
    report,
  )
}

function reportDoubles(
  keyed: readonly { readonly key: string; readonly path: Path }[],
  words: (key: string) => { readonly message: string; readonly hint: string },
  report: Report,
): void {
  const first = new Map<string, Path>()
  for (const { key, path } of keyed) {
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, path)
    else report({ path, at: 'value', first: earlier, ...words(key) })
  }
}
