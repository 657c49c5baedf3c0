import { pino } from 'pino'
import { expect, test } from 'vitest'
import { servedHouse } from '../../test/serving/servedHouse.js'
import { route } from './route.js'
import { ROUTES } from './routes.js'
import { serverOf } from './serverOf.js'

const broken = route(
  {
    method: 'GET',
    path: '/api/v1/broken/{id}',
    access: 'anyone',
    scope: 'read',
    summary: 'Fails.',
    law: 'is of this test only',
    gives: null,
  },
  async () => {
    throw new Error('Kilgrave')
  },
)

test('the log holds no word that was asked or answered, and of a bug only where it is', async () => {
  const { house, close } = await servedHouse()
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const server = serverOf({ ...house, log }, [...ROUTES, broken])
  const asked = ['search?words=Kilgrave', 'entities/Kilgrave', 'Kilgrave', 'broken/Kilgrave']
  for (const path of asked) await server.fetch(new Request(`http://stories.test/api/v1/${path}`))
  await close()
  expect(lines.map((line) => Object(JSON.parse(line)).msg)).toEqual([
    'answered',
    'answered',
    'bug',
    'answered',
  ])
  expect(lines.join('\n')).not.toContain('Kilgrave')
})
