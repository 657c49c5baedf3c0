#!/usr/bin/env node
/** Where the program starts: the one place that turns trouble into a sentence and an exit status. */
import { setFlagsFromString } from 'node:v8'
import { program } from './program.js'
import { tellTrouble } from './tellTrouble.js'

// Reading runs some hundred regular expressions a few times each. V8 would compile each twice, first to bytecode and then
// to machine code; compiling once takes a third off the time of reading one article. The ticks are counted per expression,
// so those that have run already keep theirs. `--no-regexp-tier-up` would ask V8 to run their bytecode as machine code.
setFlagsFromString('--regexp-tier-up-ticks=0')

function stop(error: unknown): void {
  const { status, sentence } = tellTrouble(error, process.env['UNSPOILED_DEBUG'] === '1')
  if (sentence !== null) process.stderr.write(`unspoiled: ${sentence}\n`)
  process.exitCode = status
}

// A reader that closes early (`| head`) is told to the stream, not to whoever wrote last.
process.stdout.on('error', (error) => {
  stop(error)
  process.exit()
})

await program().parseAsync().catch(stop)
