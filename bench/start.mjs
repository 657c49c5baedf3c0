// One article as a whole process, from starting Node.js to the last byte printed: median of nine, beside Node.js that does
// nothing and Node.js that only loads wink-nlp with its model.
//   node bench/start.mjs [FILE]
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { checkout, dist } from './where.mjs'

const TIMES = 9
const file = process.argv[2] ?? path.join(checkout, 'samples/interview.txt')
const loadWink = "import n from 'wink-nlp'; import m from 'wink-eng-lite-web-model'; n(m)"
const read = [path.join(dist, 'cli/main.js'), 'read', file, '--json', '--all']
const COMMANDS = {
  'node, nothing': ['--eval', '0'],
  'node, loading wink-nlp': ['--input-type=module', '--eval', loadWink],
  'unspoiled read': read,
  'unspoiled read, with a pack that comes with it': [...read, '--universe', 'defenders'],
  'unspoiled read, with a pack in YAML': [...read, '--universe', path.join(checkout, 'packs/defenders.yaml')],
}

/** Makes a process write to a pipe of ours how long it kept the processor busy. */
const tellCpu = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.cpuUsage())))",
)}`

console.table(Object.entries(COMMANDS).map(([name, args]) => ({ process: name, ...measure(args) })))

function measure(args) {
  const runs = Array.from({ length: TIMES }, () => runOnce(args))
  return {
    'wall ms': median(runs.map(({ wallMs }) => wallMs)),
    'processor ms': median(runs.map(({ cpuMs }) => cpuMs)),
    'best wall ms': Math.round(Math.min(...runs.map(({ wallMs }) => wallMs))),
  }
}

function runOnce(args) {
  const began = performance.now()
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe']
  const { status, output } = spawnSync(process.execPath, ['--import', tellCpu, ...args], {
    stdio,
    cwd: checkout,
  })
  const wallMs = performance.now() - began
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}`)
  const { user, system } = JSON.parse(String(output[3]))
  return { wallMs, cpuMs: (user + system) / 1000 }
}

function median(numbers) {
  return Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1])
}
