/** The client that everything in this process fetches with. */
import { lookup } from 'node:dns/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fetcher } from '../sources/fetch/fetcher.js'
import { USUAL_LIMITS } from '../sources/fetch/fetchWorld.js'
import { politeFetcher } from '../sources/fetch/politeFetcher.js'

export interface FetchSettings {
  /** What the program says it is. */
  readonly userAgent: string
  /** Hosts at private addresses that the keeper trusts, with or without a port. */
  readonly allowedHosts: readonly string[]
  readonly now: () => Date
}

export const fetcherOf = (settings: FetchSettings): Fetcher =>
  politeFetcher({
    ...settings,
    pause: async (ms) => pause(ms),
    resolve: async (host) => lookup(host, { all: true }),
    limits: USUAL_LIMITS,
  })
