/** What `unspoiled serve` can be told: by a flag, in the environment or in a file, under the same name everywhere. */
import { readFileSync } from 'node:fs'
import { Problem } from '../model/problem.js'

/** `port` is `--port`, `UNSPOILED_PORT`, and `port:` in the file. */
export interface ServeSetting {
  readonly name: string
  /** What is given, as usage shows it; null for one that is on or off. */
  readonly takes: string | null
  readonly description: string
}

export const SERVE_SETTINGS = [
  { name: 'port', takes: 'NUMBER', description: 'the port to listen at (7080)' },
  { name: 'host', takes: 'ADDRESS', description: 'the address to listen at (127.0.0.1); 0.0.0.0 for all' },
  {
    name: 'address',
    takes: 'URL',
    description: 'what browsers call this place, where that is something else',
  },
  { name: 'data', takes: 'DIR', description: 'the folder in which everything is kept' },
  { name: 'database', takes: 'URL', description: 'a PostgreSQL server instead: postgres://…' },
  {
    name: 'proxies',
    takes: 'NUMBER',
    description: 'how many proxies of yours stand before it, whose X-Forwarded-For is believed (0)',
  },
  {
    name: 'issuer',
    takes: 'URL',
    description: 'an OpenID Connect issuer with which people may log in as well',
  },
  { name: 'client', takes: 'ID', description: 'what that issuer calls this place' },
  { name: 'secret', takes: 'SECRET', description: 'what this place shows that issuer, where it wants that' },
  {
    name: 'collect',
    takes: 'on|off',
    description: 'whether to ask what is followed for news meanwhile (on)',
  },
  {
    name: 'log',
    takes: 'LEVEL',
    description: 'how much to log: debug, info (as without it), warn, error, silent',
  },
] as const satisfies readonly ServeSetting[]

export type ServeSettingName = (typeof SERVE_SETTINGS)[number]['name']

/** What was set, each as text; what was not is absent. */
export type GivenSettings = Readonly<Partial<Record<ServeSettingName, string>>>

/**
 * Flags come before the environment, and that before the file.
 * @param file its path; null where there is none
 * @throws Problem where the file cannot be read, or names a setting that there is not
 */
export async function givenSettings(
  flags: GivenSettings,
  env: Readonly<Record<string, string | undefined>>,
  file: string | null,
): Promise<GivenSettings> {
  const inFile = file === null ? {} : await settingsIn(file)
  const given = SERVE_SETTINGS.flatMap(({ name }): [ServeSettingName, string][] => {
    const set = env[`UNSPOILED_${name.replaceAll('-', '_').toUpperCase()}`]
    const value = flags[name] ?? (set === '' ? undefined : set) ?? inFile[name]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(given)
}

async function settingsIn(file: string): Promise<GivenSettings> {
  const settings = await yamlIn(file)
  const names: ReadonlySet<string> = new Set(SERVE_SETTINGS.map(({ name }) => name))
  const unknown = Object.keys(settings).find((name) => !names.has(name))
  if (unknown !== undefined)
    throw new Problem(
      'invalid',
      `${file} sets “${unknown}”, which there is not`,
      `There are ${[...names].join(', ')}.`,
    )
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      value === true ? 'on' : value === false ? 'off' : String(value),
    ]),
  )
}

async function yamlIn(file: string): Promise<object> {
  const { parse } = await import('yaml')
  try {
    const settings: unknown = parse(readFileSync(file, 'utf8')) ?? {}
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new Problem(
      'unreadable',
      `the settings in ${file} cannot be read (${why})`,
      'Write one `name: value` a line.',
    )
  }
  throw new Problem('unreadable', `${file} holds no settings`, 'Write one `name: value` a line.')
}
