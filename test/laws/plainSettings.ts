/** What a reader's settings hide and show, as plainly as can be, for test/laws/deleteHidden.ts. */
import type { Entry } from '../../src/model/entry.js'
import type { KnownStatement } from '../../src/model/statement.js'
import type { Work } from '../../src/model/work.js'
import type { Reader } from './reader.js'
import { ownPart } from './ownPart.js'
import { unitsOf } from './unitsOf.js'

/** What must have been seen for a statement, besides what its own reveal point asks for. */
export function waitsFor(statement: KnownStatement, reader: Reader): readonly string[] {
  const { predicate, revealedIn, work, subject, season } = statement
  const settings = { ...reader, ...reader.byWork[work ?? subject] }
  const isName = predicate === 'name'
  const own = ownPart(statement)
  const isCast = predicate === 'plays' || predicate === 'cast'
  const before =
    settings.returningCast === 'hidden' && isCast && work !== null && season !== null
      ? Array.from({ length: season - 1 }, (_, index) => `${work}/${index + 1}`)
      : []
  if ((isName ? settings.installmentNames : settings.installmentCredits) === 'seen')
    return [...revealedIn, ...own, ...before]
  // Whoever wants all titles has each without having seen what bears it, or what that is a part of.
  const isOwn = (ref: string): boolean =>
    isName && own.some((part) => part === ref || part.startsWith(`${ref}/`) || part.startsWith(`${ref}x`))
  return [...revealedIn.filter((ref) => !isOwn(ref)), ...before]
}

/** Installments that are not out on the day, of works whose trailers the reader wants to be told. */
export function previewed(entries: readonly Entry[], reader: Reader): readonly string[] {
  return worksIn(entries)
    .filter(({ id }) => ({ ...reader, ...reader.byWork[id] }).previews === 'shown')
    .flatMap((work) => unitsOf(entries, work.id).filter((unit) => !isOut(work, unit, reader.asOf)))
}

function isOut({ id, released, seasons, installments }: Work, unit: string, asOf: string | null): boolean {
  const dates = new Map([
    [id, released],
    ...installments.map((each): [string, string | null] => [`${id}/${each.number}`, each.released]),
    ...seasons.flatMap(({ number, installments: all }) =>
      all.map((each): [string, string | null] => [
        `${id}/${number}x${String(each.number).padStart(2, '0')}`,
        each.released,
      ]),
    ),
  ])
  const day = dates.get(unit) ?? null
  return day !== null && (asOf === null || day <= asOf)
}

/** The outlines as far as the reader wants to know of them: up to one after the last that they have begun. */
export function wantedOutline(
  entries: readonly Entry[],
  reader: Reader,
  hasBegun: (unit: string) => boolean,
): ReadonlyMap<string, Work> {
  return new Map(
    worksIn(entries).map((work) => {
      if ({ ...reader, ...reader.byWork[work.id] }.outline === 'whole') return [work.id, work]
      const units = unitsOf(entries, work.id)
      const kept = new Set(units.slice(0, units.findLastIndex(hasBegun) + 2))
      const seasons = work.seasons
        .map((season) => ({
          ...season,
          installments: season.installments.filter(({ number }) =>
            kept.has(`${work.id}/${season.number}x${String(number).padStart(2, '0')}`),
          ),
        }))
        .filter(({ installments }) => installments.length > 0)
      const installments = work.installments.filter(({ number }) => kept.has(`${work.id}/${number}`))
      return [work.id, { ...work, seasons, installments }]
    }),
  )
}

/** Whether a statement is about a season or installment of which the reader does not want to know yet. */
export function isUnwanted(
  { work, subject, season, installment }: KnownStatement,
  reader: Reader,
  outline: ReadonlyMap<string, Work>,
): boolean {
  const about = work ?? subject
  const known = outline.get(about)
  if (known === undefined || (season === null && installment === null)) return false
  if ({ ...reader, ...reader.byWork[about] }.outline === 'whole') return false
  const parts = known.seasons.length === 0 ? known : known.seasons.find(({ number }) => number === season)
  return (
    parts === undefined ||
    (installment !== null && !parts.installments.some(({ number }) => number === installment))
  )
}

export const worksIn = (entries: readonly Entry[]): readonly Work[] =>
  entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work] : []))
