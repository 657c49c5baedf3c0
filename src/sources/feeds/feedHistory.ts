/** What is remembered of a feed to judge when it is next due. All times are RFC 3339 in UTC. */
export interface FeedHistory {
  /** Any id that stays: each feed keeps its own small share of delay, so that not all are asked at once. */
  readonly id: string
  /** When it was last asked, whatever came of it. */
  readonly asked: string
  /** When its items came out, in any order; the newest 50 say enough. */
  readonly itemsCame: readonly string[]
  /** What the feed asks for itself (`Feed.restSeconds`). */
  readonly restSeconds: number | null
  /** What the server asked for with its last answer or refusal (`Fetched.notBefore`, `FetchProblem.notBefore`). */
  readonly notBefore: string | null
  /** How often in a row it could not be had. */
  readonly failures: number
}
