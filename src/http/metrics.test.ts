import { expect, test } from 'vitest'
import { newMetrics } from './metrics.js'

const asked = { method: 'GET', path: '/api/v1/works', status: 200 }

test('a histogram counts each request in its bucket and in all larger ones', async () => {
  const metrics = newMetrics()
  for (const seconds of [0.0005, 0.003, 0.004, 9]) metrics.took(asked, seconds)
  const text = await metrics.text()
  const labels = 'method="GET",path="/api/v1/works",status="200"'
  const counted = [...text.matchAll(/_bucket\{le="([^"]+)",(.*)\} (\d+)/g)].map(
    ([, le, , count]) => `${le} ${count}`,
  )
  expect(counted).toEqual([
    '0.001 1',
    '0.005 3',
    '0.01 3',
    '0.025 3',
    '0.05 3',
    '0.1 3',
    '0.25 3',
    '1 3',
    '5 3',
    '+Inf 4',
  ])
  expect(text).toContain(`http_request_duration_seconds_count{${labels}} 4\n`)
})

test('it tells of the process too', async () => {
  expect(await newMetrics().text()).toContain('process_resident_memory_bytes')
})
