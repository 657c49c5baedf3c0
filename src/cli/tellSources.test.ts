import { expect, test } from 'vitest'
import { NEVER_ASKED } from '../model/followed.js'
import { tellSources } from './tellSources.js'

test('a source is told in a few lines, with what was doubtful in what it gave', () => {
  const health = { ...NEVER_ASKED, succeededOn: '2026-03-01T10:00:00Z', items: 1, doubts: ['It breaks off.'] }
  const address = 'https://gull.example/feed.xml'
  const source = {
    kind: 'feed',
    address,
    universes: ['reeds'],
    dueOn: '2026-03-02T10:00:00Z',
    health,
  } as const
  expect(tellSources([source])).toEqual([
    `${address}
  for reeds
  1 item, last asked with success 2026-03-01 10:00 UTC
  doubt: It breaks off.
  next 2026-03-02 10:00 UTC
`,
  ])
})
