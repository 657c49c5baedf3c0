/** Universes made of collections, each with the tags by which publishers say that an article is about it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout, loadBuilt, shared } from '../where.mjs'

const { packFrom } = await loadBuilt('sources/packFrom/packFrom.js')
const { packEntries } = await loadBuilt('sources/pack/packEntries.js')
const { universeOf } = await loadBuilt('universe/universeOf.js')
const { openUniverse } = await loadBuilt('app.js')
const { PLAIN_CLAIM } = await loadBuilt('model/plainClaim.js')

const data = (file) => path.join(shared, 'data', file)
const json = (file) => JSON.parse(readFileSync(data(file), 'utf8'))

/** `of`: tags of its works. `near`: tags of works that are not in it and share its people or its world; they say nothing here. */
const UNIVERSES = [
  {
    id: 'defenders',
    name: "Marvel's Netflix series",
    universe: async () => openUniverse([path.join(checkout, 'packs/defenders.yaml')], {}),
    near: [
      'Daredevil: Born Again',
      'Marvel',
      'Marvel Cinematic Universe',
      'MCU',
      'Krysten Ritter',
      'Charlie Cox',
    ],
  },
  {
    id: 'game-of-thrones',
    name: 'Game of Thrones',
    universe: async () => {
      const { pack } = await packFrom('game-of-thrones', data('game-of-thrones'))
      return universeOf(packEntries(pack))
    },
    near: [
      'House of the Dragon',
      'A Knight of the Seven Kingdoms',
      'George R.R. Martin',
      'A Song of Ice and Fire',
      'HBO',
    ],
  },
  { id: 'lost', name: 'Lost', universe: async () => lost(), near: [] },
  {
    id: 'star-trek',
    name: 'Star Trek',
    universe: async () => works(starTrek()),
    near: ['Patrick Stewart', 'William Shatner', 'Jonathan Frakes'],
  },
  {
    id: 'marvel',
    name: 'Marvel Cinematic Universe',
    universe: async () => works(json('marvel/timeline.json').map(({ name }) => name)),
    near: [
      'Marvel',
      'MCU',
      'Marvel Comics',
      'Spider-Man',
      'Avengers: Doomsday',
      'Daredevil: Born Again',
      'X-Men',
    ],
  },
]

/** Those whose collections are there, with their universes. */
export async function universesFromData() {
  if (!existsSync(data('game-of-thrones'))) return []
  return Promise.all(UNIVERSES.map(async (each) => ({ ...each, universe: await each.universe() })))
}

const starTrek = () =>
  readFileSync(data('star-trek/episodes.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).series_name)

function works(names) {
  const outlined = [...new Set(names)].map((name, number) => ({
    kind: 'outlined',
    work: workOf(name, number),
  }))
  return universeOf(outlined)
}

const workOf = (name, number) => ({
  id: `w${number}`,
  kind: 'series',
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
})

/** The work, the characters and those who play them, as a catalogue lists them. */
function lost() {
  const seasons = Object.values(json('lost/seasonsResponse.json'))
  const guests = seasons.flatMap(({ episodes = [] }) =>
    episodes.flatMap(({ guest_stars: stars }) => stars ?? []),
  )
  const named = [
    ...guests.map(({ character }) => ['character', character]),
    ...guests.map(({ name }) => ['person', name]),
  ].filter(([, name]) => /^\p{Lu}/u.test(name))
  const entries = [...new Map(named.map(([kind, name]) => [`${kind} ${name}`, [kind, name]]))].flatMap(
    ([id, [kind, name]]) => [
      { kind: 'introduced', entity: { id, kind } },
      { kind: 'asserted', statement: nameStatement(id, name) },
    ],
  )
  return universeOf([{ kind: 'outlined', work: workOf('Lost', 0) }, ...entries])
}

const nameStatement = (subject, value) => ({
  id: `name of ${subject}`,
  predicate: 'name',
  subject,
  ...PLAIN_CLAIM,
  value,
  sources: [],
})
