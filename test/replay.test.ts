/** A month of made feeds with all that goes wrong in the world, collected in seconds: `npm run bench collect` takes real ones. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('every item of a month is read exactly once, whatever goes wrong', { timeout: 300_000 }, async () => {
  const args = ['bench/collect.mjs', '--generated', '120', '--feeds', '4', '--faults', '0.3', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toMatchObject({
    items: 120,
    readOnce: 120,
    readOften: 0,
    neverRead: 0,
    waiting: 0,
    givenUp: 0,
    damage: 0,
  })
})
