/** The same questions put to SQLite, and decisions to CASL. Prints JSON. */
import { createMongoAbility, subject as asSubject } from '@casl/ability'
import { sqliteModule } from '../../dist/ledger/sqliteModule.js'
import { generatedEntries, workId } from './generatedEntries.mjs'
import { quantile } from './quantile.mjs'
import { randomFrom } from './randomFrom.mjs'

const count = Number(process.argv[2])
const seen = new Set(
  Array.from({ length: 120 }, (_, index) => `${workId(index % 30)}/${1 + Math.floor(index / 30)}`),
)
const isSeen = (ref) => seen.has(ref.replace(/x\d+$/, ''))

const { DatabaseSync } = await sqliteModule()
const file = new DatabaseSync(':memory:', { timeout: 0 })
file.exec('create table statement (row integer primary key, subject text, object text, point text)')
file.exec('create table reveals (point text, ref text, primary key (point, ref)) without rowid')
file.exec('create table seen (ref text primary key) without rowid')
const points = new Map()
const subjects = []
file.exec('begin')
const insert = file.prepare('insert into statement (subject, object, point) values (?, ?, ?)')
for (const entry of generatedEntries(count)) {
  if (entry.kind !== 'asserted') continue
  const { subject, object, revealedIn } = entry.statement
  points.set(revealedIn.join(' '), revealedIn)
  insert.run(subject, object, revealedIn.join(' '))
  subjects.push(subject)
}
const reveals = file.prepare('insert into reveals values (?, ?)')
const refs = new Set()
for (const [point, each] of points) {
  for (const ref of new Set(each)) {
    reveals.run(point, ref)
    refs.add(ref)
  }
}
const mark = file.prepare('insert into seen values (?)')
for (const ref of refs) if (isSeen(ref)) mark.run(ref)
file.exec('create index by_subject on statement (subject)')
file.exec('create index by_object on statement (object)')
file.exec('commit')

const VISIBLE =
  'not exists (select 1 from reveals r where r.point = s.point and r.ref not in (select ref from seen))'
const one = file.prepare(`select 1 from statement s where row = ? and ${VISIBLE}`)
const all = file.prepare(`select count(*) as shown from statement s where ${VISIBLE}`)
const about = file.prepare(`select row from statement s where (subject = ? or object = ?) and ${VISIBLE}`)
const random = randomFrom(5)
const timed = (work) => {
  const began = performance.now()
  work()
  return performance.now() - began
}
const ASKED = 200_000
const decisions = timed(() => {
  for (let asking = 0; asking < ASKED; asking += 1) one.all(1 + random(subjects.length))
})
const entities = Array.from({ length: 300 }, () => subjects[random(subjects.length)])
const views = entities.map((entity) => timed(() => about.all(entity, entity)))

const ability = createMongoAbility([
  { action: 'read', subject: 'Statement', conditions: { ref: { $in: ['', ...[...refs].filter(isSeen)] } } },
])
const things = [...refs].map((ref) => asSubject('Statement', { ref }))
const casl = timed(() => {
  for (let asking = 0; asking < ASKED; asking += 1) ability.can('read', things[asking % things.length])
})
const millions = (ms) => Number((ASKED / ms / 1000).toFixed(3))
console.log(
  JSON.stringify({
    SQLite: {
      statements: count,
      'decisions M/s': millions(decisions),
      'count all ms': Math.round(timed(() => all.all())),
      'rows of an entity p50 ms': Number(quantile(views, 0.5).toFixed(2)),
      'p99 ms': Number(quantile(views, 0.99).toFixed(1)),
    },
    CASL: { statements: count, 'decisions M/s': millions(casl) },
  }),
)
