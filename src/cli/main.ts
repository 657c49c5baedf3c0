#!/usr/bin/env node
/** Where the program starts: the one place that turns trouble into a sentence and an exit status. */
import { program } from './program.js'
import { tellTrouble } from './tellTrouble.js'

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
