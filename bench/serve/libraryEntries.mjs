/**
 * The entries of a made-up library: shows of several seasons with a name and a day for every episode, people and
 * characters in them, and articles that say something of them. The same numbers always give the same entries.
 */
import { PLAIN_CLAIM } from '../../dist/model/plainClaim.js'
import { randomFrom } from '../universe/randomFrom.mjs'

const EPISODES = 10
const CAST = 8

export const showId = (number) => `show-${number}`
export const nameOfShow = (number) => `${word(number + 1, 3)} ${word(number + 77_000, 2)}`
const personId = (number) => `p${((number * 2654435761) % 2 ** 32).toString(36)}x${number.toString(36)}`
const nameOfPerson = (number) => `${word(number + 500_000, 2)} ${word(number + 900_000, 3)}`

const SOUNDS = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bre cla dro fli gra'.split(' ')
function word(seed, sounds) {
  const random = randomFrom(seed)
  const letters = Array.from({ length: sounds }, () => SOUNDS[random(SOUNDS.length)]).join('')
  return letters[0].toUpperCase() + letters.slice(1)
}

/** @param episodes of each show @param articles in all, each with one statement */
export function* libraryEntries({ shows, episodes, articles }) {
  for (let show = 0; show < shows; show += 1) yield* entriesOfShow(show, episodes)
  const random = randomFrom(11)
  for (let article = 0; article < articles; article += 1) yield* entriesOfArticle(article, random, shows)
}

function* entriesOfShow(show, episodes) {
  const work = showId(show)
  const seasons = Array.from({ length: Math.ceil(episodes / EPISODES) }, (_, season) => ({
    number: season + 1,
    installments: Array.from(
      { length: Math.min(EPISODES, episodes - season * EPISODES) },
      (_each, episode) => ({
        number: episode + 1,
        released: dayOf(show, season, episode),
      }),
    ),
  }))
  yield {
    kind: 'outlined',
    work: {
      id: work,
      kind: 'series',
      name: nameOfShow(show),
      otherNames: [],
      released: null,
      seasons,
      installments: [],
    },
  }
  for (const { number: season, installments } of seasons) {
    for (const { number: installment } of installments) {
      const ref = `${work}/${season}x${String(installment).padStart(2, '0')}`
      const value = `The ${word(show * 1000 + season * 50 + installment, 3)}`
      yield said({ predicate: 'name', subject: work, work, season, installment, value, revealedIn: [ref] })
    }
  }
  for (let part = 0; part < CAST; part += 1) {
    const [actor, character] = [
      personId(show * 2 * CAST + 2 * part),
      personId(show * 2 * CAST + 2 * part + 1),
    ]
    yield { kind: 'introduced', entity: { id: actor, kind: 'person' } }
    yield { kind: 'introduced', entity: { id: character, kind: 'character' } }
    yield said({ predicate: 'name', subject: actor, value: nameOfPerson(show * 2 * CAST + 2 * part) })
    yield said({ predicate: 'name', subject: character, value: nameOfPerson(show * 2 * CAST + 2 * part + 1) })
    yield said({ predicate: 'plays', subject: actor, object: character, work })
  }
}

/** Twenty years of seasons that begin in another month each, an episode a week. */
function dayOf(show, season, episode) {
  const day = new Date(
    Date.UTC(2006 + ((show + season * 2) % 20), (show * 5 + season * 3) % 12, 3 + 7 * episode),
  )
  return day.toISOString().slice(0, 10)
}

function* entriesOfArticle(number, random, shows) {
  const show = random(shows)
  const published = new Date(Date.UTC(2010, 0, 1 + (number % 5800))).toISOString().slice(0, 10)
  const id = `doc-${number.toString(36)}`
  const title = `${nameOfShow(show)}: ${nameOfPerson(show * 2 * CAST)} speaks of article ${number.toString(36)}`
  yield {
    kind: 'documented',
    document: {
      id,
      title,
      url: `https://example.org/${number}`,
      outlet: 'The Gazette',
      byline: null,
      published,
      language: 'en',
      revealedIn: [],
    },
  }
  const quote = `${nameOfPerson(show * 2 * CAST)} says that it goes on (${number}).`
  const source = { document: id, url: `https://example.org/${number}`, said: published, quote }
  yield said(
    {
      predicate: 'said',
      subject: personId(show * 2 * CAST),
      value: quote,
      role: 'direct',
      work: showId(show),
      realm: 'world',
      sources: [source],
    },
    number,
  )
}

let next = 0
const said = (parts, number = next++) => ({
  kind: 'asserted',
  statement: {
    ...PLAIN_CLAIM,
    id: `s${parts.predicate}${number.toString(36)}`,
    sources: [],
    revealedIn: [],
    basis: 'public',
    ...parts,
  },
})
