import { datedUnitsOf } from '../../horizon/datedUnits.js'
import { outlineUnitsOf } from '../../horizon/outlineUnits.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { RevealPlace } from '../../universe/revealPlaces.js'
import { textAt } from '../../universe/textTable.js'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/**
 * Says of a row whether it tells the story with a year of our world in its words: “killed in the 2017 finale” gives away
 * how long somebody lives on. A year before what reveals it came out is one of the story: “born in 1918”.
 */
export function yearsOfOurs(visible: Visible): (row: number) => boolean {
  const { statements } = visible
  const { words, numbers } = statements.columns
  const outOf = newYearOut(visible)
  const lastYears = new Map<number, number>()
  const lastYearIn = (word: number): number => {
    const known = lastYears.get(word)
    if (known !== undefined) return known
    const years = [...(textAt(words, word) ?? '').matchAll(YEAR)].map(([year]) => Number(year))
    const last = Math.max(0, ...years)
    lastYears.set(word, last)
    return last
  }
  return (row) => {
    if (!statements.isStory(row)) return false
    const told = [numbers.value, numbers.role, numbers.happensText].map((column) =>
      lastYearIn(column[row] ?? 0),
    )
    const year = Math.max(...told)
    return year > 0 && year >= outOf(statements.placeOf(row))
  }
}

/** The year in which a reveal point came out: the last of its installments, and for what is public the first of all works. */
function newYearOut({ works }: Visible): (place: RevealPlace | undefined) => number {
  const units = works.flatMap(datedUnitsOf)
  const years = new Map(units.map(({ unit, released }) => [unit, yearOf(released)]))
  const first = Math.min(...[...years.values()].filter((year) => year > 0))
  const { unitsOf } = outlineUnitsOf(works)
  const kept = new Map<RevealPlace | undefined, number>()
  return (place) => {
    const known = kept.get(place)
    if (known !== undefined) return known
    const revealing = (place?.revealedIn ?? []).flatMap((ref) => {
      const parts = parseRef(ref)
      return (parts && unitsOf(parts)) ?? []
    })
    const year = revealing.length === 0 ? first : Math.max(...revealing.map((unit) => years.get(unit) ?? 0))
    kept.set(place, year)
    return year
  }
}

/** 0 where it is not known. */
const yearOf = (released: string | null): number =>
  Number((released === null ? null : boundsOf(released)?.first)?.slice(0, 'yyyy'.length) ?? 0)
