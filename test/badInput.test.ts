/** Whatever somebody hands in: one sentence that says what is wrong and what to do, and the right exit status. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './runProgram.js'

let folder = ''
const inFolder = (name: string): string => join(folder, name)

const COOKIE_WALL = `<!doctype html><html><head><title>We value your privacy</title></head><body>
<div class="consent"><h1>We value your privacy</h1><p>We and our 812 partners store and access cookies.</p>
<button>Accept all</button> <button>Manage options</button></div></body></html>`

const CIRCLE = `unspoiled: 1
universe: { id: u, name: U }
works:
  - { id: a, kind: film, name: A }
  - { id: b, kind: film, name: B }
statements:
  - { subject: a, predicate: follows, object: b }
  - { subject: b, predicate: follows, object: a }
`

const UNKNOWN_ID = `unspoiled: 1
universe: { id: u, name: U }
works:
  - { id: harbour, kind: film, name: Harbour }
entities:
  - { id: ada, kind: person, name: Ada }
statements:
  - { subject: ada, predicate: cast, object: harbor }
`

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'article.txt': 'Harbour Lights Returns\n\nAda Bright returns as Captain Moss in Harbour Lights.\n',
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
  'nothing.html': '<!doctype html><html><head><title>x</title></head><body><script>1</script></body></html>',
  'cookies.html': COOKIE_WALL,
  'circle.yaml': CIRCLE,
  'unknown-id.yaml': UNKNOWN_ID,
  'not-a-pack.yaml': 'just: [some\n',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  mkdirSync(inFolder('folder'))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(inFolder(name), content)
})

afterAll(() => rmSync(folder, { recursive: true }))

test.concurrent.each<[string, 1 | 2, string[], RegExp]>([
  ['a file that is not there', 1, ['read', '@missing.txt'], /there is no file .*missing\.txt\. /],
  ['a misspelt file', 1, ['read', '@artcle.txt'], /Did you mean .*article\.txt\?/],
  ['a folder without articles', 1, ['read', '@folder'], /there is no article in the folder .*folder\. /],
  ['a folder as a pack', 1, ['pack', 'check', '@folder'], /is a folder, not a file\. /],
  ['an empty file', 1, ['read', '@empty.txt'], /is empty/],
  ['a file of white space', 1, ['read', '@blank.txt'], /is empty/],
  ['a picture', 1, ['read', '@picture.png'], /is a PNG picture/],
  ['a page without an article', 1, ['read', '@nothing.html'], /no article/],
  ['a cookie wall', 1, ['read', '@cookies.html'], /cookie|consent|no article/],
  ['an address of another kind', 1, ['read', 'ftp://example.com/a'], /not an http or https address/],
  [
    'an address where nobody answers',
    1,
    ['read', 'http://127.0.0.1:9/a'],
    /127\.0\.0\.1:9 refuses the connection/,
  ],
  [
    'an address in a private network',
    1,
    ['read', 'http://10.0.0.1/a'],
    /UNSPOILED_ALLOWED_HOSTS=10\.0\.0\.1/,
  ],
  [
    'a pack that is not there',
    1,
    ['read', '@article.txt', '--universe', 'no-such.yaml'],
    /there is no file no-such\.yaml/,
  ],
  [
    'an id of no pack',
    1,
    ['read', '@article.txt', '--universe', 'defendrs'],
    /no pack “defendrs”\. Did you mean defenders\?/,
  ],
  [
    'a pack with a circle',
    1,
    ['read', '@article.txt', '--universe', '@circle.yaml'],
    /circle\.yaml:\d+:\d+: /,
  ],
  [
    'a pack with an unknown id',
    1,
    ['read', '@article.txt', '--universe', '@unknown-id.yaml'],
    /harbor.*[Dd]id you mean `?harbour/,
  ],
  [
    'a pack that is no YAML',
    1,
    ['read', '@article.txt', '--universe', '@not-a-pack.yaml'],
    /not-a-pack\.yaml:\d+/,
  ],
  [
    'a season of nothing',
    1,
    ['read', '@article.txt', '--universe', 'defenders', '--seen', 'Jesica Jones 1'],
    /[Dd]id you mean “?Jessica Jones/,
  ],
  [
    'an episode that is not in the outline',
    1,
    ['read', '@article.txt', '--universe', 'defenders', '--seen', 'Jessica Jones 1x99'],
    /Jessica Jones/,
  ],
  [
    'a date that is not EDTF',
    2,
    ['read', '@article.txt', '--published', '30/09/2016'],
    /30\/09\/2016.* Write a date as/,
  ],
  ['a day that does not exist', 2, ['read', '@article.txt', '--published', '2016-02-31'], /2016-02-31/],
  ['an unknown command', 2, ['raed', 'x'], /unknown command 'raed'\. Did you mean read\?/],
  [
    'an unknown option',
    2,
    ['read', 'x', '--publish', 'y'],
    /unknown option '--publish'\. Did you mean --published\?/,
  ],
  ['an unknown word for a choice', 2, ['read', 'x', '--caution', 'brave'], /normal, strict/],
  ['nothing to read', 2, ['read'], /missing required argument/],
  ['an option without its value', 2, ['read', 'x', '--seen'], /argument missing/],
])('%s gets one sentence and exit status %d', async (_what, status, args, sentence) => {
  const answer = await runProgram(args.map((word) => (word.startsWith('@') ? inFolder(word.slice(1)) : word)))
  expect(answer.stderr).toMatch(sentence)
  expect(answer.stderr).toMatch(/^unspoiled: .*[.?!)]\n$/)
  expect(answer.stderr).not.toMatch(/\.js:\d+|\n\s+at |Error:/)
  expect({ status: answer.status, stdout: answer.stdout }).toEqual({ status, stdout: '' })
})

test('a faulty pack is told fault by fault, and then in one sentence', async () => {
  const { status, stdout, stderr } = await runProgram(['pack', 'check', inFolder('circle.yaml')])
  expect(stdout).toMatch(/circle\.yaml:7:\d+: .*circle/)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^unspoiled: .* has 2 faults\. .*\n$/),
  })
})

test('text that is not UTF-8 is read all the same', async () => {
  const stdin = Buffer.from('Caf\xe9 Harbour returns\n\nAda Bright returns as Moss in Harbour.\n', 'latin1')
  const { status, stdout } = await runProgram(['read', '-', '--all', '--json'], { stdin })
  expect(status).toBe(0)
  expect(stdout).toContain('Café')
})

test('nothing on standard input is an empty article', async () => {
  expect(await runProgram(['read', '-'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is empty'),
  })
})

test('no command at all prints the help as wrong usage', async () => {
  const { status, stderr } = await runProgram([])
  expect(status).toBe(2)
  expect(stderr).toContain('Usage: unspoiled')
})

test('what a terminal would obey in an article is shown, not obeyed', async () => {
  const stdin = 'A \u001b]0;owned\u0007 Headline\n\nAda Bright returns\u001b[2J as Moss.\n'
  const { stdout } = await runProgram(['read', '-', '--all'], { stdin })
  for (const obeyed of ['\u0007', '\u001b']) expect(stdout).not.toContain(obeyed)
})
