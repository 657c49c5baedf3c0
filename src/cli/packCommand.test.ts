import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { packCommand } from './packCommand.js'

let folder = ''
let file = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspoiled-'))
  file = join(folder, 'tides.yaml')
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    printed += String(piece)
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function check(text: string, ...options: string[]): Promise<void> {
  await writeFile(file, text)
  await packCommand().parseAsync(['check', file, ...options], { from: 'user' })
}

const HEAD = 'unspoiled: 1\nuniverse: { id: tides, name: Tides }\n'

test('a sound pack is told in one line', async () => {
  await check(`${HEAD}works: [{ id: storm, kind: film, name: Storm }]`)
  expect(printed).toBe(`${file}: 1 work, 0 installments, 0 entities, 0 statements, 0 orders. No faults.\n`)
})

test('each fault is a line of its own, and the exit status says that there are some', async () => {
  const checked = check(`${HEAD}worls: []\norder: []`)
  await expect(checked).rejects.toMatchObject({ code: 'invalid', message: `${file} has 2 faults` })
  expect(printed.split('\n')).toEqual([
    `${file}:3:1: \`worls\` is not a key of a pack. (Did you mean \`works\`?)`,
    `${file}:4:1: \`order\` is not a key of a pack. (Did you mean \`orders\`?)`,
    '',
  ])
})

test('with --json both are data', async () => {
  await check(HEAD, '--json')
  const counts = { works: 0, installments: 0, entities: 0, statements: 0, orders: 0 }
  expect(JSON.parse(printed)).toEqual({ faults: [], counts })

  printed = ''
  await expect(check('unspoiled: 1', '--json')).rejects.toThrow('1 fault')
  const message = 'A pack lacks `universe`.'
  expect(JSON.parse(printed)).toMatchObject({ faults: [{ line: 1, column: 1, message }], counts: null })
})

test('a file that is not there is one sentence', async () => {
  const missing = packCommand().parseAsync(['check', join(folder, 'none.yaml')], { from: 'user' })
  await expect(missing).rejects.toMatchObject({ name: 'Problem', code: 'not-found' })
})
