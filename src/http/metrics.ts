import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What Prometheus is told: how long addresses take, by their pattern, and how the process is. */
export interface Metrics {
  readonly took: (
    request: { readonly method: string; readonly path: string; readonly status: number },
    seconds: number,
  ) => void
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

export function newMetrics(): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, pattern of the address, and status.',
    labelNames: ['method', 'path', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
  })
  return {
    took: ({ method, path, status }, seconds) => durations.observe({ method, path, status }, seconds),
    text: async () => register.metrics(),
    contentType: register.contentType,
  }
}
