/**
 * The entries of a made-up library as a community keeps it: titles of 20 episodes, 200 articles to a title, and what these
 * say: of each title when it comes out, how it comes about and who is in it, and of each episode what happens in it. The
 * same numbers always give the same entries.
 */
import { PLAIN_CLAIM } from '../../dist/model/plainClaim.js'
import { randomFrom } from './randomFrom.mjs'

const EPISODES = 20
const ARTICLES = 200
const DEEDS = ['leaves the harbour', 'finds the letter', 'opens the gate', 'loses the trial', 'wins the race']
const STAGES = ['announced', 'renewed', 'filming', 'wrapped', 'delayed']
const CERTAINTIES = ['certain', 'probable', 'possible']
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export const titleId = (number) => `t${((number * 2654435761) % 2 ** 32).toString(36)}`
export const titleName = (number) => `Harbour ${letters(number)}`
const letters = (number) =>
  number.toString(26).replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])

export function* generatedLibrary(titles) {
  const random = randomFrom(5)
  const id = () => Array.from({ length: 12 }, () => LETTERS[random(64)]).join('')
  const dayIn = (year) =>
    `${year}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`
  const asserted = (statement) => ({
    kind: 'asserted',
    statement: { ...PLAIN_CLAIM, realm: 'world', basis: 'public', id: id(), ...statement },
  })
  for (let title = 0; title < titles; title += 1) {
    const work = titleId(title)
    const year = 2000 + (title % 25)
    yield { kind: 'outlined', work: workOf(title, year) }
    for (const role of ['hero', 'villain']) {
      yield { kind: 'introduced', entity: { id: `${work}-${role}`, kind: 'character' } }
      yield asserted({
        predicate: 'name',
        subject: `${work}-${role}`,
        value: `${letters(title)} ${role}`,
        sources: [],
      })
    }
    for (let article = 0; article < ARTICLES; article += 1) {
      const document = id()
      const published = dayIn(year + random(2))
      const url = `https://news${random(97)}.example/${document}`
      const head = {
        id: document,
        title: `${titleName(title)}: day ${article}`,
        url,
        outlet: 'The Herald',
        published,
      }
      yield { kind: 'documented', document: { ...head, byline: null, revealedIn: [] } }
      const quote = `On day ${article} they said so of ${titleName(title)}.`
      const sources = [
        { url, said: published, quote, document, position: [10, 40], recordedOn: `${published}T12:00:00Z` },
      ]
      const installment = 1 + random(EPISODES)
      const place = { work, season: 1, installment }
      const ref = `${work}/1x${String(installment).padStart(2, '0')}`
      const certainty = CERTAINTIES[random(3)]
      const kind = random(10)
      if (kind < 2)
        yield asserted({
          predicate: 'release',
          subject: work,
          season: 2,
          certainty,
          happens: dayIn(year + 1),
          sources,
        })
      else if (kind < 4)
        yield asserted({
          predicate: 'production',
          subject: work,
          season: 2,
          value: STAGES[random(5)],
          happens: dayIn(year),
          sources,
        })
      else if (kind < 5)
        yield asserted({
          predicate: 'plays',
          subject: `${work}-hero`,
          object: `${work}-villain`,
          work,
          season: 1,
          sources,
        })
      else
        yield asserted({
          ...(kind < 8
            ? { predicate: 'event', value: `${DEEDS[random(5)]} on day ${random(500)}` }
            : { predicate: 'relation', role: 'killed by', object: `${work}-villain` }),
          ...place,
          subject: `${work}-hero`,
          realm: 'story',
          basis: 'cue',
          revealedIn: [ref],
          sources,
        })
    }
  }
}

const workOf = (title, year) => ({
  id: titleId(title),
  kind: 'series',
  name: titleName(title),
  otherNames: [],
  released: null,
  seasons: [
    {
      number: 1,
      installments: Array.from({ length: EPISODES }, (_, episode) => ({
        number: episode + 1,
        released: `${year}-${String(1 + (episode >> 2)).padStart(2, '0')}-${String(1 + (episode & 3) * 7).padStart(2, '0')}`,
      })),
    },
    { number: 2, installments: [] },
  ],
  installments: [],
})
