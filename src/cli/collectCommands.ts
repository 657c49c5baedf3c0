/** `unspoiled collect`, `reread` and `jobs`: what is done with what is followed. */
import { Command } from 'commander'
import type { Collected } from '../app/collect/collect.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

export const collectCommand = (): Command =>
  withPlace(new Command('collect'))
    .description(
      'Ask what is followed for what is new, read it, and go on doing so until you stop it (Ctrl-C).',
    )
    .option('--once', 'do what is to be done now, and end')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly once?: true; readonly json?: true }) => {
      const { collect } = await import('../app/collect/collect.js')
      const { progressBar } = await import('./progressBar.js')
      const { untilStopped } = await import('./untilStopped.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const bar = progressBar(process.stderr)
      const signal = options.once === true ? null : untilStopped(process)
      const wish = { signal, tell: (share: number) => bar.advance(share) }
      const collected = await collect(wish, keepingWorld(options)).finally(() => bar.clear())
      const told =
        options.json === true ? `${JSON.stringify(collected, null, 2)}\n` : tellCollected(collected)
      await writeOut([told])
    })

function tellCollected({ asked, failed, read, kept, added, later }: Collected): string {
  const sources = `${count(asked, 'source')} asked${failed === 0 ? '' : `, ${failed} of them in vain`}`
  const items = `${count(read, 'item')} read, ${kept} kept, ${count(added, 'entry', 'entries')} new`
  return `${sources}; ${items}.${later === 0 ? '' : ` ${count(later, 'item')} to be tried again later.`}\n`
}

export const rereadCommand = (): Command =>
  withPlace(new Command('reread'))
    .description('Read every document again whose text is kept, as the program reads now.')
    .option('--universe <ID>', 'those of this universe only')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly universe?: string; readonly json?: true }) => {
      const { reread } = await import('../app/collect/reread.js')
      const { progressBar } = await import('./progressBar.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const bar = progressBar(process.stderr)
      const wish = { universe: options.universe ?? null, tell: (share: number) => bar.advance(share) }
      const done = await reread(wish, keepingWorld(options)).finally(() => bar.clear())
      const told = `${count(done.documents, 'document')} read again, ${count(done.added, 'entry', 'entries')} new.\n`
      await writeOut([options.json === true ? `${JSON.stringify(done, null, 2)}\n` : told])
    })

export const jobsCommand = (): Command =>
  withPlace(new Command('jobs'))
    .description('List the work that failed so often that it was given up. It shows no headline.')
    .option('--retry <ID>', 'have it tried again by whoever collects next')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly retry?: string; readonly json?: true }) => {
      const { givenUpJobs, retryJob } = await import('../app/collect/givenUpJobs.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const world = keepingWorld(options)
      if (options.retry !== undefined) return retryJob(options.retry, world)
      const jobs = await givenUpJobs(world)
      if (options.json === true) return writeOut([`${JSON.stringify(jobs, null, 2)}\n`])
      if (jobs.length === 0) return writeOut(['No work was given up.\n'])
      return writeOut(
        jobs.map(
          ({ id, task, attempts, failure }) => `${id}  ${task}, tried ${attempts} times: ${failure}\n`,
        ),
      )
    })

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`
