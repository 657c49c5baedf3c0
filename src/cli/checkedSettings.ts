import { Problem } from '../model/problem.js'
import type { GivenSettings, ServeSettingName } from './serveSettings.js'

/** What `unspoiled serve` goes by. */
export interface CheckedSettings {
  readonly host: string
  readonly port: number
  /** Its origin; null where browsers come to where it listens. */
  readonly address: string | null
  readonly collects: boolean
  readonly log: string
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/** @throws Problem `usage` that names the first setting that is none */
export function checkedSettings(given: GivenSettings): CheckedSettings {
  const { host = '127.0.0.1', port = '7080', address, collect = 'on', log = 'info' } = given
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw wrong('port', port, 'a number up to 65535')
  if (address !== undefined && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
    throw wrong('address', address, 'https://stories.example, say')
  if (!['on', 'off'].includes(collect)) throw wrong('collect', collect, 'on or off')
  if (!LEVELS.includes(log)) throw wrong('log', log, `one of ${LEVELS.join(', ')}`)
  return {
    host,
    port: Number(port),
    address: address === undefined ? null : new URL(address).origin,
    collects: collect === 'on',
    log,
  }
}

const wrong = (name: ServeSettingName, value: string, wanted: string): Problem =>
  new Problem('usage', `“${value}” is no ${name}`, `Set ${name} to ${wanted}.`)
