import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { localWorld } from '../../../test/fetching/localWorld.js'
import { politeFetcher } from '../fetch/politeFetcher.js'
import { openInput } from './openInput.js'

const folder = mkdtempSync(join(tmpdir(), 'open-input-'))
const file = join(folder, 'silo-returns.txt')
writeFileSync(file, 'Silo returns.')
afterAll(() => rmSync(folder, { recursive: true }))

const world = { fetcher: politeFetcher(localWorld()), stdin: stream('From ', 'the pipe.') }

async function* stream(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk))
}

const open = (where: string) => openInput(where, world)

describe('openInput', () => {
  it('reads a file', async () => {
    const { name, bytes, url } = await open(file)
    expect([name, Buffer.from(bytes).toString(), url]).toEqual([file, 'Silo returns.', null])
  })

  it('reads standard input', async () => {
    const { name, bytes } = await open('-')
    expect([name, Buffer.from(bytes).toString()]).toEqual(['standard input', 'From the pipe.'])
  })

  it('says that a folder is a folder', async () => {
    await expect(open(folder)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('is a folder'),
    })
  })

  it('guesses which file a slip of the hand meant', async () => {
    await expect(open(join(folder, 'silo-retruns.txt'))).rejects.toMatchObject({
      code: 'not-found',
      hint: `Did you mean ${file}?`,
    })
  })

  it('guesses nothing where no name is near', async () => {
    await expect(open(join(folder, 'another.md'))).rejects.toMatchObject({
      hint: expect.stringContaining('Check the path'),
    })
  })

  it('says that the folder is missing too', async () => {
    await expect(open('/no/such/folder/x.txt')).rejects.toMatchObject({
      hint: expect.stringContaining('/no/such/folder'),
    })
  })

  it('asks for the scheme of an address without one', async () => {
    await expect(open('example.com/news/1')).rejects.toMatchObject({
      hint: 'If it is an address, write https://example.com/news/1',
    })
  })

  it('fetches no address but http and https', async () => {
    await expect(open('ftp://example.com/x')).rejects.toMatchObject({
      message: expect.stringContaining('not an http'),
    })
  })

  it('reads a named pipe like a file', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [{ bytes }] = await Promise.all([open(pipe), writeFile(pipe, 'Through the pipe.')])
    expect(Buffer.from(bytes).toString()).toBe('Through the pipe.')
  })
})
