import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { PackStatement } from '../pack/pack.js'
import type { EntityRegister } from './entityRegister.js'
import type { CatalogueRecord, RecordedEpisode, RecordedSeason } from './record.js'

/** A statement, and the address where the catalogue says so. */
export type Sourced = readonly [statement: PackStatement, url: string]

/** What a record says of the work itself, its seasons and its installments: names, dates, networks, stage. */
export function aboutWork(record: CatalogueRecord, work: string, register: EntityRegister): Sourced[] {
  const { kind, released, stage, networks, relations, url } = record
  const ofWhole: PackStatement[] = [
    { subject: work, predicate: 'format', value: kind },
    ...dated({ subject: work }, released),
    ...(stage === null
      ? []
      : [
          {
            subject: work,
            predicate: 'production',
            value: stage.value,
            ...happening(stage.happens),
          } as const,
        ]),
    ...networks.flatMap((network) => airing(work, network, register)),
    ...relations.map(({ predicate, role, name }) => ({
      subject: work,
      predicate,
      ...(role === null ? {} : { role }),
      value: name,
    })),
  ]
  return [
    ...ofWhole.map((statement): Sourced => [statement, url]),
    ...record.episodes.flatMap((episode) => aboutEpisode(episode, work, null)),
    ...record.seasons.flatMap((season) => aboutSeason(season, work)),
  ]
}

function airing(work: string, network: string, register: EntityRegister): PackStatement[] {
  const object = register.idOf('organisation', network)
  return [
    { subject: object, predicate: 'name', value: network },
    { subject: work, predicate: 'airs-on', object },
  ]
}

function aboutSeason(
  { number: season, name, released, url, episodes }: RecordedSeason,
  work: string,
): Sourced[] {
  const ofSeason: PackStatement[] = [
    ...(name === null ? [] : [{ subject: work, predicate: 'name', season, value: name } as const]),
    ...dated({ subject: work, season }, released),
  ]
  return [
    ...ofSeason.map((statement): Sourced => [statement, url]),
    ...episodes.flatMap((episode) => aboutEpisode(episode, work, season)),
  ]
}

function aboutEpisode(episode: RecordedEpisode, work: string, season: number | null): Sourced[] {
  const { number: installment, name, released, url } = episode
  const part = { subject: work, work, ...(season === null ? {} : { season }), installment }
  const ref = season === null ? partRef(work, installment) : episodeRef(work, season, installment)
  const statements: PackStatement[] = [
    ...(name === null ? [] : [{ ...part, predicate: 'name', value: name, revealedIn: [ref] } as const]),
    ...dated(part, released),
  ]
  return statements.map((statement): Sourced => [statement, url])
}

/** The day stands in the outline too, where of several the one said last counts; here each stands with its source. */
const dated = (part: Omit<PackStatement, 'predicate'>, released: string | null): PackStatement[] =>
  released === null ? [] : [{ ...part, predicate: 'release', happens: released }]

const happening = (happens: string | null): Pick<PackStatement, 'happens'> =>
  happens === null ? {} : { happens }
