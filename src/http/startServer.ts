import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '../model/problem.js'
import type { House } from './house.js'
import { serverOf } from './serverOf.js'

export interface RunningServer {
  readonly port: number
  /** Takes no new requests, and ends when those that came are answered, or have had `GRACE_MS` for it. */
  readonly stop: () => Promise<void>
}

const GRACE_MS = 10_000

/**
 * @param at where to listen; port 0 for any that is free
 * @throws Problem where nothing can listen there
 */
export async function startServer(
  house: House,
  at: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: serverOf(house).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, at)))
    server.listen(at.port, at.host, resolve)
  })
  return {
    // It listens at a port, so that it has one.
    port: (server.address() as AddressInfo).port,
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS).unref()
      }),
  }
}

function cannotListen(
  error: Error,
  { host, port }: { readonly host: string; readonly port: number },
): unknown {
  const code = 'code' in error ? error.code : null
  const where = `${host}:${port}`
  if (code === 'EADDRINUSE')
    return new Problem(
      'refused',
      `another program listens at ${where}`,
      'Stop it, or choose another with --port.',
    )
  if (code === 'EACCES')
    return new Problem(
      'refused',
      `this user may not listen at ${where}`,
      'Choose a port above 1023 with --port.',
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Problem('refused', `${host} is no address of this machine`, 'Choose another with --host.')
  return error
}
