import type { Registry } from 'prom-client'

/** What Prometheus is told: how long addresses take, by their pattern, and how the process is. */
export interface Metrics {
  readonly took: (request: Timed, seconds: number) => void
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

interface Timed {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** A request adds two numbers. What tells of the process is loaded when it is first asked for: most places never ask. */
export function newMetrics(): Metrics {
  const durations = new Map<string, Durations>()
  let process: Promise<Registry> | null = null
  return {
    took: ({ method, path, status }, seconds) => {
      const labels = `method="${method}",path="${path}",status="${status}"`
      const ofLabels = durations.get(labels) ?? { counts: BUCKETS.map(() => 0), sum: 0 }
      durations.set(labels, ofLabels)
      const bucket = BUCKETS.findIndex((most) => seconds <= most)
      ofLabels.counts[bucket] = (ofLabels.counts[bucket] ?? 0) + 1
      ofLabels.sum += seconds
    },
    text: async () => {
      process ??= processMetrics()
      return `${await (await process).metrics()}\n${durationLines(durations).join('\n')}\n`
    },
    contentType: 'text/plain; version=0.0.4; charset=utf-8',
  }
}

/** In seconds. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, Infinity]

/** By labels. INVARIANT: labels are methods, patterns and numbers, in which nothing needs escaping. */
interface Durations {
  /** How many fell into each bucket and into none before it. */
  readonly counts: number[]
  /** In seconds. */
  sum: number
}

async function processMetrics(): Promise<Registry> {
  const { collectDefaultMetrics, Registry: NewRegistry } = await import('prom-client')
  const register = new NewRegistry()
  collectDefaultMetrics({ register })
  return register
}

const NAME = 'http_request_duration_seconds'

/** A histogram as Prometheus' text format 0.0.4 has it: every bucket counts those before it as well. */
function durationLines(durations: ReadonlyMap<string, Durations>): readonly string[] {
  const head = [
    `# HELP ${NAME} How long requests took, by method, pattern of the address, and status.`,
    `# TYPE ${NAME} histogram`,
  ]
  const rows = [...durations].flatMap(([labels, { counts, sum }]) => {
    let sofar = 0
    const buckets = BUCKETS.map((most, index) => {
      sofar += counts[index] ?? 0
      return `${NAME}_bucket{le="${most === Infinity ? '+Inf' : most}",${labels}} ${sofar}`
    })
    return [...buckets, `${NAME}_sum{${labels}} ${sum}`, `${NAME}_count{${labels}} ${sofar}`]
  })
  return [...head, ...rows]
}
