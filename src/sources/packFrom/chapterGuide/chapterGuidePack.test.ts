import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPack } from '../../pack/checkPack.js'
import type { Pack } from '../../pack/pack.js'
import { packYaml } from '../../pack/packYaml.js'
import { revealRef } from '../../pack/revealRef.js'
import { packFrom } from '../packFrom.js'

const character = (name: string, knowledge: object, aliases: string[] = []) => ({ name, aliases, knowledge })
const stage = (revealedIn: unknown, role: string, relationships = {}) => ({
  revealedIn,
  role,
  description: `${role} of the marsh.`,
  relationships,
})

const REEDS = {
  meta: { title: 'Reeds', author: 'A. Writer', chapters: 9 },
  characters: {
    wren: character(
      'Wren',
      {
        1: stage(1, 'Ferryman', { Heron: 'Foster mother', Rank: 'Pilot' }),
        5: stage(5, 'Heir', { 'the Grey': 'Sworn to', 'Serves under': 'Heron' }),
      },
      ['Little King'],
    ),
    heron: character('Heron', { 3: stage(3, 'Stranger'), 7: stage(7, 'Queen') }, ['the Grey']),
    gull1: character('Gull', { 4: stage(4, 'Guard', { Wren: 'Master' }) }),
    gull2: character('Gull', { 6: stage(6, 'Guard', { Gull: 'Brother' }) }),
    teal: character('Teal', { Prologue: stage('Prologue', 'Ghost'), 'i-2': stage('i-2', 'Ghost again') }),
  },
  recaps: { Prologue: 'A light goes out.', 1: 'Wren rows.', Epilogue: 'The tide turns.' },
}
const SEDGE = {
  meta: { title: 'Sedge', author: 'A. Writer', chapters: 4 },
  characters: { wren: character('King Wren', { 2: stage(2, 'King') }) },
}
const INDEX = {
  series: {
    marsh: {
      title: 'The Marsh Books',
      books: {
        'sedge-ii': { title: 'Sedge', published: '2003' },
        reeds: { title: 'Reeds', published: '2001' },
      },
    },
  },
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspoiled-'))
  await mkdir(join(folder, 'marsh'))
  const files = {
    'index.json': INDEX,
    'marsh/reeds.json': REEDS,
    'marsh/reeds-old.json': REEDS,
    'marsh/sedge.json': SEDGE,
    'marsh/more.json': { extra: {} },
  }
  await Promise.all(
    Object.entries(files).map(async ([file, content]) =>
      writeFile(join(folder, file), JSON.stringify(content)),
    ),
  )
})

afterAll(async () => rm(folder, { recursive: true }))

const made = async (path: string) => packFrom('chapter-guide', join(folder, path))

const namesIn = ({ entities = [] }: Pack) =>
  entities.flatMap(({ names = [] }) =>
    names.map(({ name, role = '', revealedIn = [] }) =>
      `${name} ${role} @ ${revealedIn.map(revealRef).join()}`.replace(/ +/g, ' '),
    ),
  )

const statementsIn = ({ statements = [] }: Pack, predicate: string) =>
  statements
    .filter((each) => each.predicate === predicate)
    .map(
      ({ subject, role = '', object = '', value = '', revealedIn = [] }) =>
        `${subject} ${role} ${object}${value} @ ${revealedIn.map(revealRef).join()}`,
    )

test('A series becomes a pack without faults, its books in order', async () => {
  const { pack, leftOut } = await made('marsh')
  expect(checkPack(packYaml(pack)).faults).toEqual([])
  expect(pack.universe).toEqual({ id: 'marsh', name: 'The Marsh Books' })
  expect(pack.works?.map(({ id, released }) => [id, released])).toEqual([
    ['sedge', '2003'],
    ['reeds', '2001'],
  ])
  expect(pack.orders?.[0]?.items).toEqual(['reeds', 'sedge'])
  expect(leftOut.map((what) => what.slice(folder.length))).toEqual([
    '/marsh/more.json, which is no book',
    '/marsh/reeds-old.json, another version of “Reeds”',
  ])
})

test('A prologue is chapter 0, an epilogue the last', async () => {
  const { pack } = await made('marsh/reeds.json')
  const numbers = pack.works?.[0]?.installments?.map(({ number }) => number)
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(statementsIn(pack, 'event')).toEqual([
    'reeds  Wren rows. @ reeds/1',
    'reeds  A light goes out. @ reeds/0',
    'reeds  The tide turns. @ reeds/10',
  ])
})

test('Names come with the first stage, in each book; aliases with the last', async () => {
  expect(namesIn((await made('marsh')).pack)).toEqual([
    'King Wren @ sedge/2',
    'Wren @ reeds/1',
    'Little King alias @ reeds/5',
    'Heron @ reeds/3',
    'the Grey alias @ reeds/7',
    'Gull @ reeds/4',
    'Gull @ reeds/6',
    'Teal @ reeds/0',
  ])
})

test('Two are tied where both can be named, by the names that are used', async () => {
  const { pack } = await made('marsh/reeds.json')
  expect(statementsIn(pack, 'relation')).toEqual([
    'character-heron Foster mother character-wren @ reeds/1,reeds/3',
    'character-wren Sworn to character-heron @ reeds/5,reeds/1,reeds/7,reeds/3',
    'character-wren Master character-gull1 @ reeds/4,reeds/1',
  ])
})

test('What ties nobody, or cannot be told as a tie, is a trait', async () => {
  const traits = statementsIn((await made('marsh/reeds.json')).pack, 'trait')
  expect(traits).toContain('character-wren  Rank: Pilot @ reeds/1')
  expect(traits).toContain('character-wren  Serves under: Heron @ reeds/5,reeds/1,reeds/3')
  expect(traits).toContain('character-gull2  Gull: Brother @ reeds/6,reeds/4')
  expect(traits).toContain('character-teal  Ghost again @ reeds/10')
})

test.each([
  ['', 'holds the guides to 1 series, and a pack carries one'],
  ['marsh/more.json', 'holds no book of a chapter guide'],
  ['march', 'there is no file'],
])('“%s” is a problem: %s', async (path, message) => {
  await expect(made(path)).rejects.toMatchObject({
    name: 'Problem',
    message: expect.stringContaining(message),
  })
})
