import type { OpenIdSettings } from '../app/people/openIdSettings.js'
import { Problem } from '../model/problem.js'
import type { GivenSettings, ServeSettingName } from './serveSettings.js'

/** What `unspoiled serve` goes by. */
export interface CheckedSettings {
  readonly host: string
  readonly port: number
  /** Its origin; null where browsers come to where it listens. */
  readonly address: string | null
  readonly proxies: number
  readonly openId: OpenIdSettings | null
  readonly collects: boolean
  readonly log: string
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/** @throws Problem `usage` that names the first setting that is none */
export function checkedSettings(given: GivenSettings): CheckedSettings {
  const { host = '127.0.0.1', port = '7080', address, proxies = '0', collect = 'on', log = 'info' } = given
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw wrong('port', port, 'a number up to 65535')
  if (address !== undefined && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
    throw wrong('address', address, 'https://stories.example, say')
  if (!/^\d$/.test(proxies)) throw wrong('proxies', proxies, 'a number up to 9')
  if (!['on', 'off'].includes(collect)) throw wrong('collect', collect, 'on or off')
  if (!LEVELS.includes(log)) throw wrong('log', log, `one of ${LEVELS.join(', ')}`)
  return {
    host,
    port: Number(port),
    address: address === undefined ? null : new URL(address).origin,
    proxies: Number(proxies),
    openId: openIdIn(given),
    collects: collect === 'on',
    log,
  }
}

function openIdIn({ issuer, client, secret }: GivenSettings): OpenIdSettings | null {
  if (issuer === undefined) return null
  if (!URL.canParse(issuer)) throw wrong('issuer', issuer, 'https://id.example, say')
  if (client === undefined) throw wrong('client', '', 'what the issuer calls this place')
  return { issuer, clientId: client, clientSecret: secret ?? null }
}

const wrong = (name: ServeSettingName, value: string, wanted: string): Problem =>
  new Problem('usage', `“${value}” is no ${name}`, `Set ${name} to ${wanted}.`)
