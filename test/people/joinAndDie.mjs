// Joins with the link it is given, and dies, as a process that is killed does, before the step of that number.
import { randomBytes } from 'node:crypto'
import { join } from '../../dist/app/people/join.js'
import { newAttempts } from '../../dist/app/people/attempts.js'
import { openLedger } from '../../dist/ledger/openLedger.js'

const [folder, link, last] = process.argv.slice(2)
const now = () => new Date('2026-03-01T10:00:00.000Z')
const place = { kind: 'folder', path: folder }
const ledger = await openLedger(place, now)
let step = 0
const dying = (people) =>
  Object.fromEntries(
    Object.entries(people).map(([name, work]) => [
      name,
      async (...given) => {
        step += 1
        if (step === Number(last)) process.kill(process.pid, 'SIGKILL')
        return work(...given)
      },
    ]),
  )
const people = {
  ...ledger.people,
  together: async (work) => ledger.people.together(async (within) => work(dying(within))),
}
const world = {
  place,
  ledger: { ...ledger, people },
  reader: 'visitor',
  now,
  chance: randomBytes,
  attempts: newAttempts(now),
  openId: null,
  origin: 'http://stories.test',
}
const visitor = { address: '192.0.2.1', device: 'a test', deviceSecret: null, session: null }
await join({ link, name: 'Kim', proof: { password: 'a long and winding road' } }, visitor, world)
await ledger.close()
