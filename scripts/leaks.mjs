/**
 * Proves that the test of the second law bites: plants leaks one at a time into a copy of the program's source, runs the
 * test there, and says which leak it catches. Fails where one gets through.
 *
 *     npm run leaks              all of them; some minutes
 *     npm run leaks -- sources   those whose description holds a word
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PLANTED_LEAKS } from './leaks/plantedLeaks.mjs'

const checkout = fileURLToPath(new URL('..', import.meta.url))
const COPIED = ['src', 'test', 'packs', 'package.json', 'tsconfig.json', 'vitest.config.ts']
const LAW = 'test/outlets.law.test.ts'
const NO_LEAK = { leak: 'no leak', edits: [] }

const wanted = process.argv[2] ?? ''
const copy = mkdtempSync(path.join(tmpdir(), 'unspoiled-leaks-'))
try {
  for (const name of COPIED) cpSync(path.join(checkout, name), path.join(copy, name), { recursive: true })
  symlinkSync(path.join(checkout, 'node_modules'), path.join(copy, 'node_modules'))
  for (const planted of [NO_LEAK, ...PLANTED_LEAKS.filter(({ leak }) => leak.includes(wanted))])
    report(planted)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function report(planted) {
  const { leaks, troubles } = tryWith(planted)
  const isAsItShould = troubles.length === 0 && leaks.length > 0 === planted.edits.length > 0
  if (!isAsItShould) process.exitCode = 1
  const verdict = troubles.length > 0 ? 'BROKEN' : leaks.length > 0 ? 'caught' : 'clean'
  console.log(`${isAsItShould ? '✓' : '✗'} ${verdict.padEnd(7)} ${planted.leak}`)
  for (const told of troubles) console.log(`            ${told}`)
  if (leaks.length > 0) console.log(`            by ${leaks.length} of the tests, the first “${leaks[0]}”`)
}

/** What the test says with some edits made. A leak is told as such; anything else that goes wrong is trouble. */
function tryWith({ edits }) {
  const before = new Map(edits.map(([file]) => [file, readFileSync(path.join(copy, file), 'utf8')]))
  try {
    for (const [file, there, instead] of edits) edit(path.join(copy, file), there, instead)
    const run = spawnSync('node_modules/.bin/vitest', ['run', LAW, '--reporter=json'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, UNSPOILED_LEAKS: '1' },
    })
    const { testResults } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')))
    const failed = testResults.flatMap(({ assertionResults, message }) =>
      assertionResults.length === 0 ? [{ title: LAW, failureMessages: [message] }] : assertionResults,
    )
    const failures = failed.flatMap(({ title, failureMessages }) =>
      failureMessages.map((message) => ({ title, message })),
    )
    return {
      leaks: failures.filter(isLeak).map(({ title }) => title),
      troubles: failures
        .filter((each) => !isLeak(each))
        .map(({ title, message }) => `${title}: ${message.slice(0, 300)}`),
    }
  } finally {
    for (const [file, text] of before) writeFileSync(path.join(copy, file), text)
  }
}

/** The test finds no leak: `expect(leak).toBeUndefined()`. */
function isLeak({ message }) {
  return message.includes('to be undefined')
}

function edit(file, there, instead) {
  const text = readFileSync(file, 'utf8')
  if (text.split(there).length !== 2) throw new Error(`${file} does not hold once: ${there}`)
  writeFileSync(
    file,
    text.replace(there, () => instead),
  )
}
