/** The parts of the world that fetching touches; the program hands them in, and tests hand in their own. */

export interface FetchWorld {
  /** `Unspoiled/1.2.3 (…)`: what comes before the slash is the name that robots.txt knows. */
  readonly userAgent: string
  /** Hosts that the keeper trusts although they stand at a private address: `nas.local`, `10.0.0.5`, `localhost:8080`. */
  readonly allowedHosts: readonly string[]
  readonly now: () => Date
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
  readonly resolve: Resolve
  readonly limits: FetchLimits
}

/** The addresses that a name stands for now; rejects with the system's own error where it stands for none. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

export interface ResolvedAddress {
  readonly address: string
  /** 4 or 6. */
  readonly family: number
}

export interface FetchLimits {
  /** Until a connection stands, with its certificate. */
  readonly connectMs: number
  /** Until the head of the answer is there. */
  readonly headersMs: number
  /** Without any byte of the body. */
  readonly idleMs: number
  /** For one answer from its request to its last byte; time in the queue is not counted. */
  readonly wholeMs: number
  readonly redirects: number
  /** No kind may bring more, whatever its own limit. */
  readonly largestBytes: number
}

export const USUAL_LIMITS: FetchLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 15_000,
  wholeMs: 60_000,
  redirects: 5,
  largestBytes: Infinity,
}
