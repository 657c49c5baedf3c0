import type { Universe } from '../../model/universe.js'
import type { CatalogueRecord, RecordedEpisode, RecordedFigure, RecordedPlace } from './record.js'
import { isSameSpecial, knownSpecials, type KnownSpecial } from './knownSpecials.js'

/**
 * A record whose specials have the numbers under which they are known. Each catalogue numbers specials as it likes, so that
 * the number says nothing: the same special is what the same catalogue told of at the same address or, where it was told by
 * others, what has the same name and came out on the same day. Any other has a number that is free.
 * @param known the universe that it goes to
 * @param work the id of the work in it
 */
export function placeSpecials(
  record: CatalogueRecord,
  known: Pick<Universe, 'works' | 'statements'>,
  work: string,
): CatalogueRecord {
  const specials = record.seasons.find(({ number }) => number === 0)?.episodes ?? []
  const before = specials.length === 0 ? [] : knownSpecials(known, work)
  if (before.length === 0) return record
  const numbers = numbersFor(specials, before)
  const left = specials.filter(({ number }) => !numbers.has(number))
  const placed = specials.flatMap((episode) => {
    const number = numbers.get(episode.number)
    return number === undefined ? [] : [{ ...episode, number }]
  })
  return {
    ...record,
    seasons: record.seasons.map((season) =>
      season.number === 0 ? { ...season, episodes: placed.toSorted((a, b) => a.number - b.number) } : season,
    ),
    ...(record.figures !== undefined && {
      figures: record.figures.map((figure) => placeFigure(figure, numbers)),
    }),
    doubts: [
      ...record.doubts,
      ...left.map(
        ({ number }) => `Special ${number} has neither name nor day and was left out: it may be any.`,
      ),
    ],
  }
}

/** From the number that a special has in the record to its own; without those of which nobody can say which they are. */
function numbersFor(
  specials: readonly RecordedEpisode[],
  known: readonly KnownSpecial[],
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  const taken = new Set(known.map(({ number }) => number))
  for (const { number, url } of specials) {
    const own = known.find(({ urls }) => urls.has(url))
    if (own !== undefined) numbers.set(number, own.number)
  }
  const own = new Set(numbers.values())
  const foreign = known.filter(({ number }) => !own.has(number))
  const unknown = specials.filter(({ number }) => !numbers.has(number))
  for (const special of unknown) {
    const [same, another] = foreign.filter((each) => isSameSpecial(special, each))
    if (same === undefined || another !== undefined) continue
    // Two of one name on one day are nobody's: which is which cannot be said.
    const isAlone = unknown.filter((each) => isSameSpecial(each, same)).length === 1
    if (isAlone) numbers.set(special.number, same.number)
  }
  let last = Math.max(0, ...taken, ...specials.map(({ number }) => number))
  for (const { number, name, released } of specials) {
    if (numbers.has(number)) continue
    if (!taken.has(number)) numbers.set(number, number)
    else if (name !== null || released !== null) numbers.set(number, (last += 1))
  }
  return numbers
}

/** Of what is told in a special that was left out nobody knows where it is told. */
function placeFigure(figure: RecordedFigure, numbers: ReadonlyMap<number, number>): RecordedFigure {
  const placesOf = (places: readonly RecordedPlace[]): readonly RecordedPlace[] =>
    places.flatMap((place) => {
      if (place.season !== 0) return [place]
      const number = numbers.get(place.number)
      return number === undefined ? [] : [{ season: 0, number }]
    })
  const facts = figure.facts.flatMap((fact) => {
    const toldIn = placesOf(fact.toldIn)
    return toldIn.length < fact.toldIn.length ? [] : [{ ...fact, toldIn }]
  })
  return { ...figure, seenIn: placesOf(figure.seenIn), facts }
}
