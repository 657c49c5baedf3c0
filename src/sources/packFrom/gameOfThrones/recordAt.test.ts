import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAt } from './recordAt.js'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspoiled-'))
})

afterAll(async () => rm(folder, { recursive: true }))

const recordOf = async (episodes: unknown, characters: unknown = { characters: [] }) => {
  await writeFile(join(folder, 'episodes.json'), JSON.stringify(episodes))
  await writeFile(join(folder, 'characters.json'), JSON.stringify(characters))
  return recordAt(folder)
}

const episode = (scenes: unknown) => ({ episodes: [{ seasonNum: 1, episodeNum: 1, scenes }] })

test('A time that runs backwards is taken for the latest so far', async () => {
  const { episodes } = await recordOf(
    episode([
      { sceneStart: '0:00:40', sceneEnd: '0:10:00' },
      { sceneStart: '0:09:00', sceneEnd: '0:01:00' },
      { sceneStart: '0:10:00', sceneEnd: '1:02:03' },
    ]),
  )
  expect(episodes[0]?.scenes.map(({ endSeconds }) => endSeconds)).toEqual([600, 600, 3723])
})

test('What is odd costs only itself', async () => {
  const characters = [
    null,
    'Rook',
    { name: 7 },
    {},
    { name: 'Finch', killedBy: 'Rook', alive: false, married: 'yes' },
  ]
  const { episodes } = await recordOf(episode([{ characters }, 4]))
  expect(episodes[0]?.scenes.map(({ figures }) => figures.map(({ name, isDead }) => [name, isDead]))).toEqual(
    [
      [
        ['7', false],
        ['Finch', true],
      ],
      [],
    ],
  )
})

test('Actors are read whether there is one or several', async () => {
  const { characters } = await recordOf(episode([]), {
    characters: [
      { characterName: 'Rook', actorName: 'Ann Lee', houseName: 'Vale' },
      {
        characterName: 'Finch',
        houseName: ['Vale', 'Marsh'],
        actors: [{ actorName: 'Bo Day', seasonsActive: [2, 3] }],
      },
    ],
  })
  expect(characters.map(({ houses, actors }) => ({ houses, actors }))).toEqual([
    { houses: ['Vale'], actors: [{ name: 'Ann Lee', seasons: null }] },
    { houses: ['Vale', 'Marsh'], actors: [{ name: 'Bo Day', seasons: [2, 3] }] },
  ])
})

test('What holds no episodes is a problem', async () => {
  await expect(recordOf([])).rejects.toMatchObject({ name: 'Problem', code: 'unreadable' })
  await writeFile(join(folder, 'episodes.json'), '{"episodes": [')
  await expect(recordAt(folder)).rejects.toThrow('episodes.json is not JSON')
  await expect(recordAt(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' })
})
