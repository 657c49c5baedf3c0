/** `unspoiled serve`: the whole place as one process. */
import { Command } from 'commander'
import type { OpenWorld } from '../app/openWorld.js'
import type { KeepingWorld } from '../app/withLedger.js'
import type { House } from '../http/house.js'
import { Problem } from '../model/problem.js'
import { givenSettings, SERVE_SETTINGS, type GivenSettings, type ServeSettingName } from './serveSettings.js'

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
  const given = givenSettings(flags, process.env, config ?? process.env['UNSPOILED_CONFIG'] ?? null)
  const { openWorld } = await import('../app/openWorld.js')
  const { startServer } = await import('../http/startServer.js')
  const { untilStopped } = await import('./untilStopped.js')
  const { keepingWorld } = await import('./world.js')
  const { reader, ...world } = keepingWorld(given)
  const open = await openWorld(world)
  const stopped = untilStopped(process)
  try {
    if (sample === true) await addTheSample({ ...open, reader })
    const house = await houseOf(open, given)
    const server = await startServer(house, { host: hostOf(given), port: portOf(given) })
    const address = given.address ?? `http://${hostOf(given)}:${server.port}`
    process.stdout.write(`Unspoiled is at ${address} (Ctrl-C stops it).\n`)
    await Promise.all([collecting(house, given, stopped), ended(stopped).then(server.stop)])
  } finally {
    await open.ledger.close()
  }
}

async function addTheSample(world: KeepingWorld): Promise<void> {
  const { addSample } = await import('../app/addSample.js')
  const { sampleArticle } = await import('./world.js')
  const isNew = await addSample({ pack: 'defenders', article: sampleArticle() }, world)
  if (isNew) process.stdout.write('The sample universe and its article were added.\n')
}

async function houseOf(world: OpenWorld, { address, log = 'info' }: GivenSettings): Promise<House> {
  const { pino } = await import('pino')
  const { newMetrics } = await import('../http/metrics.js')
  const { whoAsks } = await import('../http/whoAsks.js')
  const { version } = await import('./version.js')
  const house: House = {
    world,
    version: version(),
    address: address === undefined ? null : originIn(address),
    log: pino({ level: levelOf(log), base: null }, pino.destination({ fd: 2, sync: true })),
    metrics: newMetrics(),
    whoAsks: async (request) => whoAsks(request, house),
  }
  return house
}

async function collecting(
  { world, log }: House,
  { collect = 'on' }: GivenSettings,
  signal: AbortSignal,
): Promise<void> {
  if (!['on', 'off'].includes(collect)) throw wrong('collect', collect, 'on or off')
  if (collect === 'off') return
  const { collectInBackground } = await import('../app/collect/collectInBackground.js')
  const note = (trouble: unknown): void =>
    log.warn(
      { trouble: trouble instanceof Problem ? trouble.message : 'bug' },
      'collecting stopped for a while',
    )
  await collectInBackground(world, signal, note)
}

const ended = async (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

const hostOf = ({ host = '127.0.0.1' }: GivenSettings): string => host

function portOf({ port = '7080' }: GivenSettings): number {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port)
  throw wrong('port', port, 'a number up to 65535')
}

function originIn(address: string): string {
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address).origin
  throw wrong('address', address, 'https://stories.example, say')
}

function levelOf(log: string): string {
  if (['debug', 'info', 'warn', 'error', 'silent'].includes(log)) return log
  throw wrong('log', log, 'debug, info, warn, error or silent')
}

const wrong = (name: ServeSettingName, value: string, wanted: string): Problem =>
  new Problem('usage', `“${value}” is no ${name}`, `Set ${name} to ${wanted}.`)
