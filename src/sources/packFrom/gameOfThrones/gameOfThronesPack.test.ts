import { expect, test } from 'vitest'
import { checkPack } from '../../pack/checkPack.js'
import type { PackRevealRef } from '../../pack/pack.js'
import { packYaml } from '../../pack/packYaml.js'
import { revealRef } from '../../pack/revealRef.js'
import { gameOfThronesPack } from './gameOfThronesPack.js'
import type { Figure, ListedCharacter, Scene, SeriesRecord } from './record.js'

const figure = (name: string, more: Partial<Figure> = {}): Figure => ({
  name,
  isDead: false,
  isBorn: true,
  killedBy: [],
  mannerOfDeath: null,
  title: null,
  marriedTo: null,
  ...more,
})
const scene = (minutes: number, ...figures: Figure[]): Scene => ({
  endSeconds: minutes * 60,
  isPresent: true,
  figures,
})
const episode = (number: number, ...scenes: Scene[]) => ({
  season: 1,
  number,
  title: `Part ${number}`,
  released: '2001-02-03',
  description: null,
  scenes,
})
const listed = (name: string, more: Partial<ListedCharacter> = {}): ListedCharacter => ({
  name,
  nickname: null,
  houses: [],
  actors: [],
  others: [],
  ...more,
})

const told = (refs: readonly PackRevealRef[] = []) =>
  refs.map((ref) => revealRef(ref).replace('game-of-thrones', 'got')).join()

const madeFrom = (scenes: readonly Scene[], ...characters: ListedCharacter[]) => {
  const episodes = [episode(1, scene(1, figure('Early Bird'))), episode(2, ...scenes)]
  const record: SeriesRecord = { episodes, characters }
  const { pack } = gameOfThronesPack(record)
  expect(checkPack(packYaml(pack)).faults).toEqual([])
  return {
    names: (pack.entities ?? []).flatMap(({ names = [] }) =>
      names.map((each) => `${each.name} @ ${told(each.revealedIn)}`),
    ),
    statements: (pack.statements ?? []).map(
      ({ subject, predicate, role = '', object = '', value = '', revealedIn }) =>
        `${subject} ${role || predicate} ${object}${value} @ ${told(revealedIn)}`.replaceAll(
          'character-',
          '',
        ),
    ),
  }
}

test('Somebody is named, and their actor, by the end of the first scene in which they are born', () => {
  const scenes = [
    scene(2, figure('Rook', { isBorn: false })),
    scene(5, figure('Rook')),
    scene(9, figure('Rook')),
  ]
  const { names, statements } = madeFrom(
    scenes,
    listed('Rook', { actors: [{ name: 'Ann Lee', seasons: null }] }),
  )
  expect(names).toContain('Rook @ got/1x02@00:05:00')
  expect(names).toContain('Ann Lee @ got/1x02@00:05:00')
  expect(statements).toEqual(['person-ann-lee plays rook @ got/1x02@00:05:00'])
})

test('What the list alone knows waits for the whole series', () => {
  const rook = listed('Rook', {
    nickname: 'the Crow',
    houses: ['Vale'],
    others: [
      { word: 'parents', name: 'Mother Jay' },
      { word: 'killedBy', name: 'Fever' },
      { word: 'hairColour', name: 'Mother Jay' },
    ],
  })
  const { names, statements } = madeFrom(
    [scene(5, figure('Rook'), figure('Mother Jay'))],
    rook,
    listed('Unseen'),
  )
  expect(names).toContain('the Crow @ got')
  expect(names).toContain('Unseen @ got')
  expect(statements).toEqual([
    'mother-jay parent rook @ got',
    'rook killed by Fever @ got',
    'rook trait of House Vale @ got',
  ])
})

test('Kin of one surname are told when both have been named, once', () => {
  const [ada, bea] = [
    listed('Ada Vale', { houses: ['Vale'], others: [{ word: 'siblings', name: 'Bea Vale' }] }),
    listed('Bea Vale', { others: [{ word: 'siblings', name: 'Ada Vale' }] }),
  ]
  const { statements } = madeFrom([scene(5, figure('Ada Vale')), scene(8, figure('Bea Vale'))], ada, bea)
  expect(statements).toEqual([
    'ada-vale sibling bea-vale @ got/1x02@00:08:00',
    'ada-vale trait of House Vale @ got/1x02@00:05:00',
  ])
})

test.each<[string, Partial<Figure>, Figure[], string]>([
  ['who is there', { killedBy: ['Rook'] }, [figure('Rook')], 'got/1x02@00:09:00'],
  ['who is not there', { killedBy: ['Rook'] }, [], 'got'],
  ['by poison', { killedBy: ['Rook'], mannerOfDeath: 'Poison' }, [figure('Rook')], 'got'],
])('A killer %s', (_who, death, others, revealedIn) => {
  const dead = figure('Finch', { isDead: true, ...death })
  const { statements } = madeFrom([scene(5, figure('Finch'), figure('Rook')), scene(9, dead, ...others)])
  expect(statements).toEqual([
    'finch status dead @ got/1x02@00:09:00',
    `finch killed by rook @ ${revealedIn}`,
  ])
})

test('Who is dead once is told once, and that they live again where they do', () => {
  const dead = figure('Rook', { isDead: true })
  const remembered = { ...scene(8, figure('Rook')), isPresent: false }
  const scenes = [scene(5, dead), scene(7, dead), remembered, scene(9, figure('Rook')), scene(12, dead)]
  expect(madeFrom(scenes, listed('Rook')).statements).toEqual([
    'rook status dead @ got/1x02@00:05:00',
    'rook status alive @ got/1x02@00:09:00',
    'rook status dead @ got/1x02@00:12:00',
  ])
})

test('Of a name that many bear nobody comes back', () => {
  const scenes = [scene(5, figure('Guard', { isDead: true })), scene(7, figure('Guard'))]
  expect(madeFrom(scenes, listed('Guard'), listed('Guard')).statements).toEqual([
    'guard status dead @ got/1x02@00:05:00',
  ])
})

test('Marriages and titles are told by the scene', () => {
  const wed = figure('Rook', { marriedTo: 'Finch', title: 'King' })
  expect(madeFrom([scene(5, figure('Finch')), scene(9, wed), scene(11, wed)]).statements).toEqual([
    'finch married to rook @ got/1x02@00:09:00',
    'rook trait King @ got/1x02@00:09:00',
  ])
})
