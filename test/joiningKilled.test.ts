import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { invite } from '../src/app/people/invitations.js'
import { openPlace } from './people/place.js'

const SCRIPT = fileURLToPath(new URL('people/joinAndDie.mjs', import.meta.url))
const MOST_STEPS = 30

test('whoever is killed while joining has not joined at all, and their link is as good as before', async () => {
  const { world, close } = await openPlace()
  const link = await invite('reader', world)
  const died: (string | null)[] = []
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const folder = world.place.kind === 'folder' ? world.place.path : ''
    const { signal, stderr } = spawnSync(process.execPath, [SCRIPT, folder, link, String(step)])
    expect(String(stderr)).toBe('')
    if (signal === null) break
    died.push(signal)
    expect([await world.ledger.people.accounts(), await world.ledger.people.vouchers()]).toEqual([
      [],
      [expect.objectContaining({ body: { kind: 'invitation', role: 'reader' } })],
    ])
  }
  expect(died.length).toBeGreaterThan(4)
  expect((await world.ledger.people.accounts()).map(({ name }) => name)).toEqual(['Kim'])
  await close()
  // Each try is a process of its own.
}, 120_000)
