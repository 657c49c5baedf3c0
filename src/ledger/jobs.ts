/**
 * Work that waits for whoever does such work, in any process. A job is done at least once: what it does must be the same
 * when it is done twice. What fails is tried again, later each time, and in the end given up and kept for the keeper.
 */
export interface Jobs {
  /** Adds what does not wait, run or lie given up already. */
  readonly add: (jobs: readonly Job[]) => Promise<void>
  /**
   * Does what is ready, and what is added meanwhile, until nothing is.
   * @throws Problem `refused` where another process does so, and only one may
   */
  readonly workOff: (work: Work) => Promise<void>
  /** Does whatever is ready or will be, until `work.signal` says stop; what was begun is then done first. As `workOff`. */
  readonly workOn: (work: Work & { readonly signal: AbortSignal }) => Promise<void>
  /** What was tried so often that nobody tries it any more. */
  readonly givenUp: () => Promise<readonly GivenUpJob[]>
  /** How many wait to be tried again because they failed. */
  readonly failing: () => Promise<number>
  /** Has what was given up tried again. @returns false where there is no such job */
  readonly retry: (id: string) => Promise<boolean>
  readonly close: () => Promise<void>
}

export interface Job {
  /** One of the names in `Work.tasks`. */
  readonly task: string
  /** The id of what it is about: of each task there is one such job. */
  readonly about: string
}

export interface GivenUpJob extends Job {
  readonly id: string
  readonly attempts: number
  /** What went wrong the last time. */
  readonly failure: string
}

export interface Work {
  readonly tasks: Readonly<Record<string, Task>>
  /** How many jobs may run side by side. */
  readonly atOnce: number
  readonly signal?: AbortSignal
}

/** Rejects where it is to be tried again. */
export type Task = (about: string, tries: Tries) => Promise<void>

export interface Tries {
  /** Whether the job is given up where it fails now. */
  readonly areLast: boolean
}

/** About half an hour of trying, see `backOffMs`. */
export const MOST_ATTEMPTS = 8

/** How long after so many attempts, in milliseconds: graphile-worker's own rule, e^n seconds, at most some six hours. */
export const backOffMs = (attempts: number): number => Math.exp(Math.min(attempts, 10)) * 1000
