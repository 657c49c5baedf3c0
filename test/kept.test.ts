/** The commands that keep something, tried on the built program from the first pack to the last backup. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram, type Answer } from './runProgram.js'

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string): string => join(folder, name)
const run = async (data: string, ...args: string[]): Promise<Answer> =>
  runProgram(args, { env: { UNSPOILED_DATA: inFolder(data) } })
/** What was exported, but for how it changed last: that is not taken over. */
const lasting = ({ stdout }: Answer): unknown => ({ ...JSON.parse(stdout), changes: [] })
const WHO = ['who', 'Kilgrave']
const STATELESS = [...WHO, '--universe', 'defenders', '--seen']

test('what is kept answers as the pack does, and hides again at once what is unmarked', async () => {
  expect((await run('a', 'pack', 'add', 'defenders')).stdout).toMatch(
    /^Marvel's Netflix series: \d+ entries new\.\n$/,
  )
  expect((await run('a', 'pack', 'add', 'packs/defenders.yaml')).stdout).toContain(': 0 entries new.')
  expect((await run('a', ...WHO)).stderr).toContain('Nothing that you may know of is called “Kilgrave”')

  expect((await run('a', 'seen', 'Jessica Jones 1')).stdout).toBe('13 installments count as seen.\n')
  const season = await run('a', ...WHO)
  expect(season).toEqual(await run('none', ...STATELESS, 'Jessica Jones 1'))

  expect(await run('a', ...WHO, '--json')).toEqual(
    await run('none', ...STATELESS, 'Jessica Jones 1', '--json'),
  )

  expect((await run('a', 'unseen', 'Jessica Jones 1x13')).stdout).toBe('1 installment counts as not seen.\n')
  const before = await run('a', ...WHO)
  expect(before).toEqual(await run('none', ...STATELESS, 'Jessica Jones ..1x12'))
  expect(before.stdout).not.toBe(season.stdout)
})

test('with both a universe and what was seen, no database is looked for or made', async () => {
  await run('none', ...STATELESS, 'Jessica Jones 1')
  expect((await run('none', ...WHO)).stderr).toContain('no universe is kept here yet. Add one with')
  expect(readdirSync(folder)).not.toContain('none')
})

test('nothing was recorded before it was', async () => {
  const recorded = await run('a', ...WHO, '--as-of', '2020-01-01', '--by', 'recorded')
  expect(recorded.stderr).toContain('Nothing that you may know of')
  expect(await run('a', ...WHO, '--as-of', '2099-01-01', '--by', 'recorded')).toEqual(await run('a', ...WHO))
})

test('an article that is kept is told in the news, adds to what is known, and counts once', async () => {
  const keep = ['read', 'samples/interview.txt', '--universe', 'defenders', '--keep']
  expect((await run('e', ...keep)).stderr).toContain('no universe “defenders” is kept here')
  await run('e', 'pack', 'add', 'defenders')
  expect((await run('e', ...keep)).stderr).toMatch(/kept; [1-9]\d* entries are new/)
  expect((await run('e', ...keep)).stderr).toContain('kept; 0 entries are new')
  const news = (await run('e', 'news')).stdout
  expect(news).toContain('The Defenders is filming')
  expect(news).not.toContain('Kilgrave')
  await run('e', 'seen', 'Jessica Jones 1')
  expect((await run('e', 'news')).stdout).toContain('Kilgrave')
})

test('what a reader sets holds at once, for all works or for one, and can be taken back', async () => {
  const told = async (...more: string[]): Promise<string> =>
    (await run('a', 'when', 'Jessica Jones', ...more)).stdout
  const whole = await told()
  expect((await run('a', 'set', 'outline', 'next')).stdout).toContain('up to your next one')
  const next = await told()
  expect(next).not.toBe(whole)
  expect(next).toBe(
    (
      await run(
        'none',
        'when',
        'Jessica Jones',
        '--universe',
        'defenders',
        '--seen',
        'Jessica Jones ..1x12',
        '--set',
        'outline=next',
      )
    ).stdout,
  )
  expect(await told('--set', 'outline=whole')).toBe(whole)
  const one = ['outline', 'whole', '--work', 'Jessica Jones']
  expect((await run('a', 'set', ...one)).stdout).toContain('  for Jessica Jones: whole\n')
  expect(await told()).toBe(whole)
  expect(JSON.parse((await run('a', 'set', '--json')).stdout)).toMatchObject({
    settings: { outline: 'next', caution: 'normal' },
    byWork: [{ universe: 'defenders', work: { id: 'jessica-jones' }, settings: { outline: 'whole' } }],
  })
})

/** Of the first mark in an article. */
const idIn = ({ stdout }: Answer): string => /; (p-[\w-]{12})\]/.exec(stdout)?.[1] ?? 'none'

describe('what one opens on purpose', () => {
  const article = 'Trish Walker is dead at the end of Jessica Jones.\n\nFilming begins in May 2018.\n'
  const read = async (...more: string[]): Promise<Answer> => {
    writeFileSync(inFolder('article.txt'), article)
    return run('f', 'read', inFolder('article.txt'), '--universe', 'defenders', ...more)
  }

  test('in an article is shown there, and what it states everywhere, until it is closed', async () => {
    await run('f', 'pack', 'add', 'defenders')
    const id = idIn(await read('--keep', '--ids'))
    expect((await read('--open', id)).stdout).toContain('Trish Walker is dead at the end')
    expect((await run('f', 'open', id)).stdout).toContain(id)
    expect((await read('--keep')).stdout).toContain('Trish Walker is dead at the end')
    expect((await run('f', 'changes', '--since', '2000-01-01')).stdout).toContain('Trish Walker is dead')
    expect((await run('f', 'close', id)).stdout).toBe('It is closed again.\n')
    expect((await read('--keep')).stdout).not.toContain('Trish Walker is dead at the end')
    expect((await run('f', 'changes', '--since', '2000-01-01')).stdout).not.toContain('is dead')
    expect((await run('f', 'close', id)).stderr).toContain('is not open')
  })

  test('as a statement must wait for nothing but itself, else it might as well not exist', async () => {
    const all = (await run('none', 'why', ...STATELESS.slice(1), 'Jessica Jones', '--json')).stdout
    const ids = [...all.matchAll(/"statement": \{\s+"id": "([\w-]+)"/g)].map(([, id = '']) => id)
    expect(ids.length).toBeGreaterThan(5)
    for (const id of [...ids.slice(0, 3), 'no-such-id'])
      expect((await run('f', 'open', '--', id)).stderr).toContain(
        `Nothing that could be opened is called “${id}”`,
      )
    await run('f', 'seen', 'Jessica Jones 1x01')
    expect((await run('f', 'who', 'Kilgrave')).stdout).not.toContain('Dead')
    const opened = await Promise.all(ids.map(async (id) => run('f', 'open', '--', id)))
    expect(opened.some(({ stdout }) => stdout.includes('Kilgrave was killed by Jessica Jones'))).toBe(true)
    expect((await run('f', 'who', 'Kilgrave')).stdout).toContain('killed by')
  })
})

test('reading again what is kept adds nothing where reading has not changed', async () => {
  const again = async (): Promise<string> => (await run('e', 'reread')).stdout
  expect(await again()).toBe('1 document read again, 0 entries new.\n')
  expect(JSON.parse((await run('e', 'reread', '--universe', 'defenders', '--json')).stdout)).toEqual({
    documents: 1,
    added: 0,
  })
})

test('a reader takes along what is theirs, and leaves nothing behind', async () => {
  const mine = await run('a', 'export')
  expect(JSON.parse(mine.stdout)).toMatchObject({ settings: { 'outline@defenders/jessica-jones': 'whole' } })
  writeFileSync(inFolder('me.json'), mine.stdout)
  await run('b', 'pack', 'add', 'defenders')
  await run('b', 'import', inFolder('me.json'))
  const taken = await run('b', 'export')
  expect(lasting(taken)).toEqual(lasting(mine))
  expect(await run('b', ...WHO)).toEqual(await run('a', ...WHO))

  expect((await run('b', 'forget')).stderr).toContain('would delete everything that is kept of you')
  expect((await run('b', 'forget', '--force')).status).toBe(0)
  expect(JSON.parse((await run('b', 'export')).stdout)).toMatchObject({ marks: [], settings: {} })
})

test('a universe goes out as a pack and comes back as it was', async () => {
  const pack = await run('a', 'pack', 'export', 'defenders')
  expect(pack).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(inFolder('defenders.json'), pack.stdout)
  expect((await run('c', 'pack', 'add', inFolder('defenders.json'))).status).toBe(0)
  expect((await run('c', 'pack', 'export', 'defenders')).stdout).toBe(pack.stdout)
  expect((await run('c', ...WHO, '--seen', 'Jessica Jones')).stdout).toBe(
    (await run('a', ...WHO, '--seen', 'Jessica Jones')).stdout,
  )
})

test('so does what was read in articles', async () => {
  const pack = await run('e', 'pack', 'export', 'defenders')
  expect(pack).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(inFolder('read.json'), pack.stdout)
  expect((await run('g', 'pack', 'add', inFolder('read.json'))).status).toBe(0)
  expect((await run('g', 'pack', 'export', 'defenders')).stdout).toBe(pack.stdout)
  await run('g', 'seen', 'Jessica Jones 1')
  expect((await run('g', 'news')).stdout).toBe((await run('e', 'news')).stdout)
})

test('a backup brings everything back, and replaces nothing unasked', async () => {
  expect(await run('a', 'backup', inFolder('all.sqlite'))).toEqual({ status: 0, stdout: '', stderr: '' })
  expect((await run('a', 'backup', inFolder('all.sqlite'))).stderr).toContain('is there already')
  expect((await run('c', 'restore', inFolder('all.sqlite'))).stderr).toContain('holds something already')
  for (const [data, ...force] of [['c', '--force'], ['d']] as const) {
    expect((await run(data, 'restore', inFolder('all.sqlite'), ...force)).status).toBe(0)
    expect(await run(data, 'export')).toEqual(await run('a', 'export'))
    expect(await run(data, ...WHO)).toEqual(await run('a', ...WHO))
  }
})

test.each([
  [['seen', 'Jesica Jones 1'], /No work is called “Jesica Jones”\. Did you mean “Jessica Jones 1”\?/],
  [['seen', 'Jessica Jones 1', '--universe', 'tides'], /no universe “tides” is kept here\. Add one/],
  [['pack', 'export', 'tides'], /no universe “tides” is kept here\. Add one/],
  [['restore', 'README.md'], /README\.md is damaged, or no database of Unspoiled\. /],
  [['restore', 'nowhere.sqlite'], /there is no file nowhere\.sqlite\. /],
  [['import', 'README.md'], /README\.md is no table\. What `unspoiled export` prints, and exports of /],
])('%j is told what is wrong', async (args, sentence) => {
  const { status, stdout, stderr } = await run('a', ...args)
  expect(stderr).toMatch(sentence)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
})

test.each([
  [['set', 'outlin', 'next'], /there is no setting “outlin”\. Did you mean outline\?/],
  [['set', 'outline'], /outline is set to nothing\. Write a value after it/],
  [['set', 'caution', 'strict', '--work', 'Jessica Jones'], /caution is the same for all works/],
])('%j is told what is written wrongly', async (args, sentence) => {
  const { status, stderr } = await run('a', ...args)
  expect(stderr).toMatch(sentence)
  expect(status).toBe(2)
})
