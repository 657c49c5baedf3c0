/** What other programs and terminals rely on, tried on the built program. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runProgram } from './runProgram.js'

const SAMPLE = 'samples/interview.txt'
const READ = ['read', SAMPLE, '--universe', 'defenders']

test('the same question gets the same bytes', async () => {
  const [once, twice] = await Promise.all([runProgram([...READ, '--json']), runProgram([...READ, '--json'])])
  expect(once.stdout).toBe(twice.stdout)
})

test('with --all every sentence stands in the file where its positions say', async () => {
  const { stdout } = await runProgram([...READ, '--all', '--json'])
  const { sentences } = JSON.parse(stdout) as { sentences: { start: number; end: number; text: string }[] }
  const source = readFileSync(SAMPLE, 'utf8')
  expect(sentences.map(({ start, end }) => source.slice(start, end))).toEqual(
    sentences.map(({ text }) => text),
  )
})

test('whoever has seen everything that the outline lists is shown no less than anybody', async () => {
  const works = ['Daredevil', 'Jessica Jones', 'Luke Cage', 'Iron Fist', 'The Defenders', 'The Punisher']
  const seen = works.flatMap((work) => ['--seen', work])
  const [all, nothing] = await Promise.all([runProgram([...READ, ...seen]), runProgram(READ)])
  expect(all.stdout).toContain('Kilgrave')
  expect(nothing.stdout).not.toContain('Kilgrave')
})

test('a long list is told a part at a time, and goes on where it ended', async () => {
  const asked = ['who', 'Krysten Ritter', '--universe', 'defenders', '--seen', 'Jessica Jones']
  const first = await runProgram([...asked, '--limit', '1'])
  const [, last = ''] = /more statements? after (\S+)\.\n$/.exec(first.stdout) ?? []
  const second = await runProgram([...asked, '--after', last])
  const lines = [first, second].map(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('•')))
  expect(lines.map(({ length }) => length > 0)).toEqual([true, true])
  expect(lines[1]).not.toContain(lines[0]?.[0])
  const none = await runProgram([...asked, '--limit', '0'])
  expect([none.status, none.stderr]).toEqual([2, 'unspoiled: “0” is no count. Say how many: --limit 20.\n'])
})

test('a hidden passage leaves a mark, or nothing', async () => {
  const [marked, silent] = await Promise.all([
    runProgram(READ),
    runProgram([...READ, '--articles', 'silent']),
  ])
  expect(marked.stdout).toContain('[hidden until you have seen Jessica Jones season 1]')
  expect(silent.stdout).not.toContain('[hidden')
})

test.each([
  [{ COLUMNS: '60' }, 60],
  [{ COLUMNS: '120' }, 120],
  [{}, 80],
])('no line is wider than %j says', async (env, width) => {
  const { stdout } = await runProgram([...READ, '--all'], { env })
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
})

test('colours are for terminals, and can be asked for', async () => {
  const plain = await runProgram(READ, { env: { NO_COLOR: '' } })
  const colored = await runProgram(READ, { env: { FORCE_COLOR: '1' } })
  const refused = await runProgram([...READ, '--no-color'], { env: { FORCE_COLOR: '1' } })
  expect([plain, colored, refused].map(({ stdout }) => stdout.includes('\u001b['))).toEqual([
    false,
    true,
    false,
  ])
})

test('ends quietly when nobody listens any more, as after `| head`', async () => {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...READ, '--all', '--json'])
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('packs may be repeated, or stand with commas between them', async () => {
  const [twice, commas] = await Promise.all([
    runProgram([...READ, '--universe', 'packs/defenders.yaml', '--json']),
    runProgram(['read', SAMPLE, '--universe', 'defenders,packs/defenders.yaml', '--json']),
  ])
  expect(twice).toEqual(commas)
  expect(twice.status).toBe(0)
})
