/** Many inputs at once, tried on the built program: each in its turn, each its own, and none at another's cost. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './runProgram.js'

let folder = ''
const at = (name: string): string => join(folder, name)

const HARBOUR = 'Harbour Lights Returns\n\nAda Bright returns as Captain Moss in Harbour Lights.\n'
const HIDDEN = 'Kilgrave is dead at the end of Jessica Jones season one.'

const PACK = (id: string, works: string): string =>
  `unspoiled: 1\nuniverse: { id: ${id}, name: ${id} }\nworks:\n${works}`

const SEASON = (number: number): string =>
  `  - { id: harbour, kind: series, name: Harbour Lights, seasons: [{ number: ${number}, installments: [{ number: 1, released: 201${number}-03-01 }] }] }\n`

const FILES: Readonly<Record<string, string>> = {
  'a.txt': HARBOUR,
  'empty.txt': '',
  'news/b.html': '<p>“Harbour Lights” was renewed for a second season.</p>',
  'news/a.md': HARBOUR,
  'news/later/c.TXT': HARBOUR,
  'news/later/d.htm': '<p>Ada Bright joins the cast of “Harbour Lights”.</p>',
  'news/picture.png': 'x',
  'news/.hidden.txt': HARBOUR,
  'items.jsonl': [
    JSON.stringify({ id: 'first', text: HARBOUR, published: '2016-09-02' }),
    '',
    '{"text": "cut off',
    JSON.stringify({ title: 'Harbour Lights Returns', summary: 'It was renewed.' }),
    JSON.stringify({ headline: HARBOUR }),
    JSON.stringify({ id: 5, html: '<p>Ada Bright joins “Harbour Lights”.</p>' }),
  ].join('\n'),
  'one.yaml': PACK('harbours', SEASON(1)),
  'two.yaml': PACK('lights', SEASON(2)),
  'other.yaml': PACK('others', '  - { id: gulls, kind: film, name: Nine Gulls, released: 2015-01-01 }\n'),
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  for (const name of ['news/later', 'nothing']) mkdirSync(at(name), { recursive: true })
  for (const [name, content] of Object.entries(FILES)) writeFileSync(at(name), content)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What the tests look at of a line. */
interface Printed {
  readonly input: string
  readonly problem?: { readonly message: string; readonly hint: string }
  readonly document: { readonly title: string | null; readonly published: string | null }
  readonly sentences: readonly { readonly text: string }[]
  readonly marks?: readonly unknown[]
}

const linesOf = (stdout: string): Printed[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed)

async function readLines(args: readonly string[], stdin = ''): Promise<Printed[]> {
  return linesOf((await runProgram(['read', '--json', ...args], { stdin })).stdout)
}

test('a bad input costs only itself, and all come in the order given', async () => {
  const inputs = [at('missing.txt'), at('a.txt'), at('empty.txt'), at('news/b.html'), 'ftp://example.com/a']
  const { status, stdout, stderr } = await runProgram(['read', ...inputs, '--json'])
  const lines = linesOf(stdout)
  expect(lines.map(({ input }) => input)).toEqual(inputs)
  expect(lines.map(({ problem }) => problem?.message)).toEqual([
    `there is no file ${at('missing.txt')}`,
    undefined,
    `${at('empty.txt')} is empty`,
    undefined,
    'ftp://example.com/a is not an http or https address',
  ])
  expect(lines[0]).toHaveProperty('problem.hint')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^unspoiled: 3 of 5 inputs could not be read\. [^\n]*\.\n$/)
})

test('where all can be read there is nothing to say', async () => {
  const { status, stderr } = await runProgram(['read', at('a.txt'), at('news'), '--json'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('a line has the keys of a single article, in the same order, after `input`', async () => {
  const single = await runProgram(['read', at('a.txt'), '--json'])
  const [line] = await readLines([at('a.txt'), at('a.txt')])
  const { input, ...rest } = line ?? {}
  expect(input).toBe(at('a.txt'))
  expect(JSON.stringify(rest)).toBe(JSON.stringify(JSON.parse(single.stdout)))
})

test('a folder stands for the articles in it, by name, with those in its folders', async () => {
  const lines = await readLines([at('news')])
  const names = ['a.md', 'b.html', 'later/c.TXT', 'later/d.htm']
  expect(lines.map(({ input }) => input)).toEqual(names.map((name) => at(`news/${name}`)))
})

test('an empty folder among others is one of those that cannot be read', async () => {
  const lines = await readLines([at('nothing'), at('a.txt')])
  expect(lines[0]?.problem?.message).toBe(`there is no article in the folder ${at('nothing')}`)
  expect(lines).toHaveLength(2)
})

test.each<[string, () => string[], string, (name: string) => string]>([
  ['from a file', () => [at('items.jsonl')], '', (place) => `${at('items.jsonl')}:${place}`],
  ['on standard input', () => ['-'], FILES['items.jsonl'] ?? '', (place) => `-:${place}`],
])('lines of JSON %s are an article each, told apart by id or place', async (_how, args, stdin, placed) => {
  const lines = await readLines(['--all', ...args()], stdin)
  expect(lines.map(({ input }) => input)).toEqual(['first', placed('3'), placed('4'), placed('5'), '5'])
  expect(
    lines.map(({ problem }) => problem?.message.replace(/^line (\d) of .*? (?=is|holds)/, '$1 ')),
  ).toEqual([undefined, '3 is not JSON', undefined, '5 holds no article', undefined])
  expect(lines[0]?.document.published).toBe('2016-09-02')
  expect(lines[2]?.document.title).toBe('Harbour Lights Returns')
})

test('what begins with a brace and is no line of JSON is an article', async () => {
  const { stdout } = await runProgram(['read', '-', '--json', '--all'], {
    stdin: '{Harbour Lights} is back.\n',
  })
  expect((JSON.parse(stdout) as Printed).sentences[0]?.text).toBe('{Harbour Lights} is back.')
})

test('--published holds for every one of them', async () => {
  const lines = await readLines(['--published', '2017-01', at('items.jsonl'), at('a.txt')])
  const read = lines.filter(({ problem }) => problem === undefined)
  expect(read.map(({ document }) => document.published)).toEqual(Array.from(read, () => '2017-01'))
})

test('addresses stand among files', async () => {
  const server = createServer((_request, response) => response.end(HARBOUR)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/a.txt`
  const lines = await readLines(['--all', at('a.txt'), url])
  server.close()
  expect(lines.map(({ input, document }) => [input, document.title])).toEqual([
    [at('a.txt'), 'Harbour Lights Returns'],
    [url, 'Harbour Lights Returns'],
  ])
})

test('for a person each stands under a rule with its name, and a problem in its place', async () => {
  const { status, stdout } = await runProgram(['read', at('news'), at('empty.txt')], {
    env: { COLUMNS: '200' },
  })
  const ruled = stdout.split('\n').filter((line) => line.startsWith('── '))
  expect(ruled.map((line) => line.replaceAll(/^── | ─+$/g, ''))).toEqual([
    ...['a.md', 'b.html', 'later/c.TXT', 'later/d.htm'].map((name) => at(`news/${name}`)),
    at('empty.txt'),
  ])
  expect(stdout).toContain(`Could not be read: ${at('empty.txt')} is empty. Give`)
  expect(status).toBe(1)
})

test('each is restricted like a single one, its id too', async () => {
  const items = [
    { id: 'kilgrave-dies', title: HIDDEN, text: HIDDEN },
    { id: 'a1', text: HIDDEN },
    { id: 'who-is-dead', title: HIDDEN, text: 'Luke Cage premiered on Netflix on September 30, 2016.' },
  ]
  const stdin = items.map((item) => `${JSON.stringify(item)}\n`).join('')
  const hidden = await runProgram(['read', '-', '--universe', 'defenders', '--json'], { stdin })
  expect(hidden.stdout).not.toMatch(/kilgrave|dead/i)
  expect(linesOf(hidden.stdout).map(({ input }) => input)).toEqual(['-:1', 'a1', '-:3'])
  const all = await readLines(['-', '--universe', 'defenders', '--all'], stdin)
  expect(all.map(({ input }) => input)).toEqual(items.map(({ id }) => id))
})

test('what is hidden in one is as though it had never been in the file', async () => {
  const kept = 'Luke Cage premiered on Netflix on September 30, 2016.'
  const read = async (text: string): Promise<Printed[]> =>
    readLines(
      ['-', '--universe', 'defenders', '--articles', 'silent'],
      `${JSON.stringify({ text: kept })}\n${JSON.stringify({ text })}\n`,
    )
  expect(await read(`${kept} ${HIDDEN}`)).toEqual(await read(kept))
})

test('ends quietly when nobody listens any more, as after `| head`', async () => {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'read', '-', '--json'])
  child.stdin.on('error', () => {})
  for (let i = 0; i < 2000; i++) child.stdin.write(`${JSON.stringify({ text: HARBOUR })}\n`)
  child.stdout.once('data', () => child.stdout.destroy())
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the first line is answered while the rest is still to come', async () => {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'read', '-', '--json'])
  child.stdin.write(`${JSON.stringify({ id: 'early', text: HARBOUR })}\n`)
  const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
  expect(first.toString()).toMatch(/^\{"input":"early",/)
  child.kill('SIGINT')
  const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)))
  expect(signal).toBe('SIGINT')
})

test('packs that outline the same work add up, and packs of other universes stand beside them', async () => {
  const packs = ['one.yaml', 'two.yaml', 'other.yaml'].flatMap((name) => ['--universe', at(name)])
  const seen = ['Harbour Lights 1', 'Harbour Lights 2x01', 'Nine Gulls'].flatMap((what) => ['--seen', what])
  const text =
    'Harbour Lights season two premiered on March 1, 2012. Ada Bright starred in Nine Gulls and in Harbour Lights.'
  const { status, stdout, stderr } = await runProgram(['read', '-', '--json', ...packs, ...seen], {
    stdin: text,
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/"kind":"work","id":"[^"]+","name":"Nine Gulls"/)
  const backwards = ['other.yaml', 'two.yaml', 'one.yaml'].flatMap((name) => ['--universe', at(name)])
  const again = await runProgram(['read', '-', '--json', ...backwards, ...seen], { stdin: text })
  expect(again.stdout).toBe(stdout)
})
