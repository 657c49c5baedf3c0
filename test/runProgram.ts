/** Starts the built program as a person would, and gives back all that it answered. */
import { spawn } from 'node:child_process'

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

const ENVIRONMENT = {
  NO_COLOR: '1',
  // Nothing is kept there, whoever runs the tests.
  UNSPOILED_DATA: '/nothing/kept',
  // Servers of tests stand on this machine.
  UNSPOILED_ALLOWED_HOSTS: '127.0.0.1',
}

export async function runProgram(
  args: readonly string[],
  { stdin = '', env = {} }: Started = {},
): Promise<Answer> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    env: { PATH: process.env['PATH'], ...ENVIRONMENT, ...env },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [stdout, stderr, status] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { status, stdout, stderr }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
