import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parsePack } from '../sources/pack/parsePack.js'
import { packCommand } from './packCommand.js'

let folder = ''
const printed = { out: '', err: '' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspoiled-'))
  for (const [name, stream] of [
    ['out', process.stdout],
    ['err', process.stderr],
  ] as const) {
    printed[name] = ''
    vi.spyOn(stream, 'write').mockImplementation((piece) => {
      printed[name] += String(piece)
      return true
    })
  }
  const stage = { revealedIn: 2, role: 'Ferryman' }
  const book = {
    meta: { title: 'Reeds', chapters: 3 },
    characters: { wren: { name: 'Wren', knowledge: { 2: stage } } },
  }
  await writeFile(join(folder, 'reeds.json'), JSON.stringify(book))
  await writeFile(join(folder, 'notes.json'), '[]')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const from = async (...args: string[]) => packCommand().parseAsync(['from', ...args], { from: 'user' })

test('a pack is printed, and what is no part of it is told beside it', async () => {
  await from('chapter-guide', folder)
  expect(parsePack(printed.out, 'reeds.yaml').works?.map(({ name }) => name)).toEqual(['Reeds'])
  expect(printed.err).toBe(`Left out: ${join(folder, 'notes.json')}, which is no book.\n`)
})

test('with --json it is JSON', async () => {
  await from('chapter-guide', join(folder, 'reeds.json'), '--json')
  expect(JSON.parse(printed.out)).toMatchObject({ unspoiled: 1, works: [{ id: 'reeds' }] })
})

test('what is no such collection is one sentence', async () => {
  await expect(from('game-of-thrones', folder)).rejects.toMatchObject({ name: 'Problem', code: 'not-found' })
})

test('a catalogue that wants a key says where to get one', async () => {
  vi.stubEnv('UNSPOILED_TMDB_KEY', '')
  await expect(from('tmdb', 'tv/46')).rejects.toMatchObject({ name: 'Problem', code: 'refused' })
  vi.unstubAllEnvs()
})
