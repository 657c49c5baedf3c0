/** Starts `unspoiled serve` as a person would, on a port that is free. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Serving {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** All that was printed so far. */
  readonly said: () => string
  /** Stops it as Ctrl-C does. @returns its exit status */
  readonly stop: () => Promise<number | null>
}

export async function startServe(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', ...args], {
    env: { PATH: process.env['PATH'], NO_COLOR: '1', UNSPOILED_ALLOWED_HOSTS: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer): void => {
      said += words.toString('utf8')
      const [, found] = /is at (http:\S+)/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`serve ended: ${said}`)))
  })
  const ended = once(child, 'exit')
  return {
    address: await address,
    said: () => said,
    stop: async () => {
      child.kill('SIGINT')
      await ended
      return child.exitCode
    },
  }
}
