/** `unspoiled serve`: the whole place as one process. */
import { once } from 'node:events'
import { Command } from 'commander'
import type { OpenWorld } from '../app/openWorld.js'
import type { KeepingWorld } from '../app/withLedger.js'
import type { House } from '../http/house.js'
import { checkedSettings, type CheckedSettings } from './checkedSettings.js'
import { givenSettings, SERVE_SETTINGS, type ServeSettingName } from './serveSettings.js'

type ServeOptions = Readonly<Partial<Record<ServeSettingName | 'config', string>>> & {
  readonly sample?: true
}

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the program over HTTP, and collect meanwhile, until you stop it (Ctrl-C).')
    .helpOption('--help', 'print this help')
  for (const { name, takes, description } of SERVE_SETTINGS)
    command.option(`--${name} <${takes}>`, description)
  return command
    .option('--config <FILE>', 'a YAML file of these settings, each under its name')
    .option('--sample', 'add the sample universe and its article where nothing is kept yet')
    .action(serve)
}

async function serve({ config, sample, ...flags }: ServeOptions): Promise<void> {
  const given = await givenSettings(flags, process.env, config ?? process.env['UNSPOILED_CONFIG'] ?? null)
  const settings = checkedSettings(given)
  const { openWorld } = await import('../app/openWorld.js')
  const { startServer } = await import('../http/startServer.js')
  const { warmUp } = await import('../app/warmUp.js')
  const { untilStopped } = await import('./untilStopped.js')
  const { newReadingThreads } = await import('../app/reading/readingThreads.js')
  const { keepingWorld, readingThread } = await import('./world.js')
  const { reader, ...world } = keepingWorld(given)
  const open = await openWorld({ ...world, readingThreads: newReadingThreads(readingThread()) })
  const stopped = untilStopped(process)
  try {
    if (sample === true) await addTheSample({ ...open, reader })
    const house = await houseOf(open, settings)
    const server = await startServer(house, settings)
    const address = settings.address ?? `http://${settings.host}:${server.port}`
    process.stdout.write(`Unspoiled is at ${address} (Ctrl-C stops it).\n`)
    await tellFirstKeeper(address, house)
    await Promise.all([
      warmUp(open, stopped),
      settings.collects && collecting(house, stopped),
      ended(stopped).then(server.stop),
    ])
  } finally {
    await open.ledger.close()
  }
}

/** Whoever reads what the server prints is whoever runs it: they become the first keeper. */
async function tellFirstKeeper(address: string, { world, people }: House): Promise<void> {
  const { firstKeeperLink } = await import('../app/people/invitations.js')
  const { VISITOR } = await import('../app/withLedger.js')
  const link = await firstKeeperLink({ ...world, ...people, reader: VISITOR })
  if (link !== null)
    process.stdout.write(`Nobody keeps it yet: open ${address}/join#${link} within a day to do so.\n`)
}

async function addTheSample(world: KeepingWorld): Promise<void> {
  const { addSample } = await import('../app/addSample.js')
  const { sampleArticle } = await import('./world.js')
  const isNew = await addSample({ pack: 'defenders', article: sampleArticle() }, world)
  if (isNew) process.stdout.write('The sample universe and its article were added.\n')
}

async function houseOf(world: OpenWorld, settings: CheckedSettings): Promise<House> {
  const { address, log, proxies, openId } = settings
  const { pino } = await import('pino')
  const { randomBytes } = await import('node:crypto')
  const { newAttempts } = await import('../app/people/attempts.js')
  const { newMetrics } = await import('../http/metrics.js')
  const { openPage } = await import('../http/page.js')
  const { whoAsks } = await import('../http/whoAsks.js')
  const { version } = await import('./version.js')
  const { pageFolder } = await import('./world.js')
  const house: House = {
    world,
    people: { chance: (count) => randomBytes(count), attempts: newAttempts(world.now), openId },
    proxies,
    version: version(),
    address,
    log: pino({ level: log, base: null }, pino.destination({ fd: 2, sync: true })),
    metrics: newMetrics(),
    page: openPage(pageFolder()),
    whoAsks: async (request) => whoAsks(request, house),
  }
  return house
}

async function collecting({ world, log }: House, signal: AbortSignal): Promise<void> {
  const { collectInThread } = await import('../app/collect/collectInThread.js')
  const { collectingThread } = await import('./world.js')
  const tellTrouble = (trouble: string): void => log.warn({ trouble }, 'collecting stopped for a while')
  await collectInThread(world, { ...collectingThread(world), signal, tellTrouble })
}

async function ended(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
