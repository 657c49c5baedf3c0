/** A place of one's own to try in a browser: the built program, serving the sample from a folder that is deleted afterwards. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Place {
  /** `http://127.0.0.1:41234` */
  readonly address: string
  /** Everything it has printed so far: the link for its first keeper, say. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

const PROGRAM = join(import.meta.dirname, '../../dist/cli/main.js')
const LONGEST_START_MS = 45_000

/**
 * @param flags of `unspoiled serve`, besides the folder and the port; `--sample` is the sample universe and its article
 * @param env what is set besides
 */
export async function startPlace(
  flags: readonly string[] = ['--sample'],
  env: NodeJS.ProcessEnv = {},
): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'unspoiled-browser-'))
  const ours = ['serve', '--data', folder, '--port', '0', '--collect', 'off', '--log', 'error']
  const program = spawn(process.execPath, [PROGRAM, ...ours, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let said = ''
  program.stderr.on('data', (bytes: Buffer) => (said += String(bytes)))
  const ended = new Promise<string>((resolve) =>
    program.once('exit', (status, signal) => resolve(signal ?? `status ${status}`)),
  )
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`it did not start: ${said}`)), LONGEST_START_MS)
    void ended.then((how) => reject(new Error(`it ended by ${how}: ${said}`)))
    program.stdout.on('data', (bytes: Buffer) => {
      said += String(bytes)
      const [, at] = /Unspoiled is at (http:\S+)/.exec(said) ?? []
      if (at === undefined) return
      clearTimeout(late)
      resolve(at)
    })
  })
  return { address, said: () => said, stop: async () => stop() }

  async function stop(): Promise<void> {
    program.kill()
    const how = await ended
    rmSync(folder, { recursive: true, force: true })
    if (!['status 0', 'SIGTERM'].includes(how)) throw new Error(`it ended by ${how}: ${said}`)
  }
}
