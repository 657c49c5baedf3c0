import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { PackInstallment, PackSeason, PackStatement, PackWork } from './pack.js'

/** The names of a work's seasons, which are public, and of its installments, each revealed by the installment itself. */
export function workNames(work: PackWork): PackStatement[] {
  const seasons = work.seasons ?? []
  return [
    ...seasons.flatMap((season) => seasonNames(work.id, season)),
    ...(work.installments ?? []).flatMap((each) =>
      installmentNames(work.id, each, partRef(work.id, each.number)),
    ),
  ]
}

function seasonNames(work: string, { number: season, name, installments }: PackSeason): PackStatement[] {
  const ofInstallments = (installments ?? []).flatMap((each) =>
    installmentNames(work, each, episodeRef(work, season, each.number)),
  )
  const inSeason = ofInstallments.map((statement) => Object.assign(statement, { season }))
  if (name === undefined) return inSeason
  return [{ subject: work, predicate: 'name', work, season, value: name }, ...inSeason]
}

const installmentNames = (work: string, { number, name }: PackInstallment, ref: string): PackStatement[] =>
  name === undefined
    ? []
    : [{ subject: work, predicate: 'name', work, installment: number, value: name, revealedIn: [ref] }]
