/**
 * The entries of a made-up universe: works of 50 episodes, 2,000 installments in all; one entity for every 20 statements,
 * of which a few are spoken of very often (Zipf); each statement on the words of one of many articles. The same numbers
 * always give the same entries.
 */
import { randomFrom } from './randomFrom.mjs'
import { PLAIN_CLAIM } from '../../dist/model/plainClaim.js'

const WORKS = 40
const SEASONS = 5
const EPISODES = 10
const PER_ENTITY = 20
const PER_ARTICLE = 10

const SOUNDS = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bre cla dro fli gra'.split(' ')
const DEEDS =
  'leaves the harbour|finds the letter|is seen at the bridge|opens the gate|loses the trial|wins the race'.split(
    '|',
  )
const ROLES = ['ally', 'brother of', 'mentor of', 'killed by', 'antagonist', 'friend of', 'employer of']
const STATES = ['alive', 'dead', 'missing', 'injured']

export const workId = (number) => `work-${number}`
export const entityId = (number) =>
  `e${((number * 2654435761) % 2 ** 32).toString(36)}x${number.toString(36)}`

const capital = (word) => word[0].toUpperCase() + word.slice(1)
const word = (random, count) =>
  capital(Array.from({ length: count }, () => SOUNDS[random(SOUNDS.length)]).join(''))

/** What an entity is called: a given name that others share, and one of its own. */
export function nameOfEntity(number) {
  const random = randomFrom(number + 1)
  return `${word(random, 2)} ${word(random, 3)}${number.toString(36).replaceAll(/\d/g, (digit) => 'abcdefghij'[digit])}`
}

export function* generatedEntries(count) {
  const random = randomFrom(7)
  const entities = Math.max(20, Math.floor(count / PER_ENTITY))
  for (let work = 0; work < WORKS; work += 1) yield { kind: 'outlined', work: workOf(work) }
  for (let entity = 0; entity < entities; entity += 1) {
    const id = entityId(entity)
    yield { kind: 'introduced', entity: { id, kind: entity % 3 === 0 ? 'person' : 'character' } }
    yield asserted(random, {
      predicate: 'name',
      subject: id,
      value: nameOfEntity(entity),
      revealedIn: pointOf(random, entity % 2 === 0),
      sources: [],
    })
  }
  const draw = zipf(entities, random)
  for (let statement = entities; statement < count; statement += 1) yield statementOf(random, draw, statement)
}

const workOf = (work) => ({
  id: workId(work),
  kind: 'series',
  name: `${word(randomFrom(work + 900_000), 3)} Street`,
  otherNames: [],
  released: null,
  seasons: Array.from({ length: SEASONS }, (_, season) => ({
    number: season + 1,
    installments: Array.from({ length: EPISODES }, (_each, episode) => ({
      number: episode + 1,
      released: `${2000 + Math.floor(work / 2)}-0${season + 1}-${10 + episode}`,
    })),
  })),
  installments: [],
})

const episode = (random) => ({
  work: workId(random(WORKS)),
  season: 1 + random(SEASONS),
  installment: 1 + random(EPISODES),
})
const firstOfNext = ({ work }) => `${workId((Number(work.slice('work-'.length)) + 1) % WORKS)}/1x01`
const refOf = ({ work, season, installment }) => `${work}/${season}x${String(installment).padStart(2, '0')}`
const pointOf = (random, isPublic) => (isPublic ? [] : [refOf(episode(random))])

function statementOf(random, draw, number) {
  const subject = entityId(draw())
  const place = episode(random)
  const story = {
    ...place,
    subject,
    revealedIn: random(10) === 0 ? [refOf(place), firstOfNext(place)] : [refOf(place)],
  }
  const kind = random(100)
  if (kind < 35) {
    const whom = random(3) === 0 ? ` with ${nameOfEntity(draw())}` : ` on day ${random(5000)}`
    return asserted(random, {
      ...story,
      predicate: 'event',
      value: `${DEEDS[random(DEEDS.length)]}${whom}`,
      sources: [sourceOf(random, number)],
    })
  }
  if (kind < 55)
    return asserted(random, {
      ...story,
      predicate: 'relation',
      object: entityId(draw()),
      role: ROLES[random(ROLES.length)],
      sources: [sourceOf(random, number)],
    })
  if (kind < 62)
    return asserted(random, {
      ...story,
      predicate: 'status',
      value: STATES[random(STATES.length)],
      sources: [sourceOf(random, number)],
    })
  if (kind < 75)
    return asserted(random, {
      ...story,
      predicate: 'trait',
      value: `can ${DEEDS[random(DEEDS.length)]} ${random(900)} times`,
      sources: [sourceOf(random, number)],
    })
  const world = {
    subject,
    work: place.work,
    realm: 'world',
    basis: 'public',
    revealedIn: [],
    sources: [sourceOf(random, number)],
  }
  if (kind < 85)
    return asserted(random, { ...world, predicate: 'plays', object: entityId(draw()), season: place.season })
  if (kind < 90)
    return asserted(random, {
      ...world,
      predicate: 'credit',
      role: 'writer',
      season: place.season,
      installment: place.installment,
    })
  return asserted(random, {
    ...world,
    predicate: 'said',
    value: `We begin on day ${number}, and ${DEEDS[random(DEEDS.length)]}.`,
    role: 'direct',
    happens: '2016-09-30',
  })
}

function sourceOf(random, number) {
  const article = Math.floor(number / PER_ARTICLE)
  return {
    url: `https://news${article % 97}.example/story/${article}`,
    said: `20${10 + random(10)}-0${1 + random(9)}-${10 + random(18)}`,
    quote: `On day ${number} it ${DEEDS[random(DEEDS.length)]}, they said.`,
  }
}

const NOTHING = {
  ...PLAIN_CLAIM,
  realm: 'story',
  basis: 'cue',
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const asserted = (random, some) => ({
  kind: 'asserted',
  statement: { ...NOTHING, id: Array.from({ length: 12 }, () => LETTERS[random(64)]).join(''), ...some },
})

/** Draws one of many, the second half as often as the first, the third a third as often (Zipf, 1949). */
export function zipf(count, random) {
  const ends = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) ends[rank] = sum += 1 / (rank + 1)
  return () => {
    const at = (random(2 ** 31) / 2 ** 31) * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (ends[middle] <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}
