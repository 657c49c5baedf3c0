import type { Logger } from 'pino'
import type { PeopleMeans } from '../app/people/peopleWorld.js'
import type { OpenWorld } from '../app/openWorld.js'
import type { Caller } from './caller.js'
import type { Metrics } from './metrics.js'
import type { Page } from './page.js'

/** What one running server has, handed to whatever answers. */
export interface House {
  readonly world: OpenWorld
  /** With what people are let in. */
  readonly people: PeopleMeans
  /** How many proxies of our own stand before the server: so many addresses are believed that they add. */
  readonly proxies: number
  /** Of the program. */
  readonly version: string
  /** What browsers call this place, `https://stories.example`; null where they reach it by the address it listens at. */
  readonly address: string | null
  /** INVARIANT: no words of a universe, a document or a reader go there, and no address but its pattern. */
  readonly log: Logger
  readonly metrics: Metrics
  readonly page: Page
  /** Who sent a request. @throws Problem `unauthenticated` where a token is none (any more) */
  readonly whoAsks: (request: Request) => Promise<Caller>
}
