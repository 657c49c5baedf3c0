import { USUAL_LIMITS, type FetchLimits, type FetchWorld } from '../../src/sources/fetch/fetchWorld.js'

/** The day on which local fetches happen. */
export const TODAY = new Date('2016-09-02T12:00:00Z')

/** A world whose clock stands still, whose pauses take no time, and where this machine is an allowed host. */
export function localWorld(limits: Partial<FetchLimits> = {}): FetchWorld {
  return {
    userAgent: 'Unspoiled/1.2.3 (a test)',
    allowedHosts: ['127.0.0.1'],
    now: () => TODAY,
    pause: async () => Promise.resolve(),
    resolve: async (host) => Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' })),
    limits: { ...USUAL_LIMITS, ...limits },
  }
}
