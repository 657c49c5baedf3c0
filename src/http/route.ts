import { z } from 'zod'
import type { KeepingWorld } from '../app/withLedger.js'
import type { Scope } from '../model/proof.js'
import type { Caller } from './caller.js'
import type { House } from './house.js'
import { parseAsked } from './parseAsked.js'
import type { Reply } from './reply.js'

/** Whoever it takes to ask: anyone, somebody who is logged in, or a keeper. */
export type Access = 'anyone' | 'reader' | 'keeper'

/**
 * One address. Everything that answers over HTTP is a row of the one table in routes.ts: from it the server, the OpenAPI
 * document and the tests of the second law are made, so that no door is left that nobody watches.
 */
export interface Address {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As OpenAPI writes it: `/api/v1/works/{id}`. */
  readonly path: string
  /** One sentence, for the OpenAPI document. */
  readonly summary: string
  readonly access: Access
  /** What a personal token must be made for. */
  readonly scope: Scope
  /** `restricted` where the answer shows what is known of a universe; else a sentence why the second law says nothing of it. */
  readonly law: 'restricted' | `${string} ${string}`
  /** What it answers with: a schema of JSON, another media type, or nothing. */
  readonly gives: z.ZodType | `${string}/${string}` | null
  /** The most that a request may carry, in bytes; without it `USUAL_BYTES`. */
  readonly mostBytes?: number
}

export const USUAL_BYTES = 256 * 1024

/** What is asked, as it comes. */
export interface RawAsked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** JSON; undefined where the address takes none. */
  readonly body: unknown
  readonly request: Request
  readonly caller: Caller
  /** The network address it came from; `unknown` where none is told. */
  readonly address: string
  /** On behalf of the caller. */
  readonly world: KeepingWorld
  readonly house: House
  /** The whole table. */
  readonly routes: readonly Route[]
}

/** What is asked, checked. */
export interface Asked<P, Q, B> extends Omit<RawAsked, 'params' | 'query' | 'body'> {
  readonly params: P
  readonly query: Q
  readonly body: B
}

const NOTHING = z.object({})
type Nothing = typeof NOTHING

/** What an address asks for. */
export interface Asks<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params?: P
  readonly query?: Q
  /** JSON. What is uploaded as a form or as bytes is read from `request`. */
  readonly body?: B
}

export interface Route extends Address {
  readonly asks: Asks<z.ZodType, z.ZodType, z.ZodType>
  readonly answer: (asked: RawAsked) => Promise<Reply>
}

/** A row of the table: its answer is only given what its schemas allow. */
export function route<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(
  address: Address & Asks<P, Q, B>,
  answer: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Reply>,
): Route {
  const { params, query, body, ...rest } = address
  return {
    ...rest,
    asks: { ...(params && { params }), ...(query && { query }), ...(body && { body }) },
    answer: async (asked) =>
      answer({
        ...asked,
        // Without a schema the type says that there is nothing in it.
        params: parseAsked(params ?? NOTHING, asked.params, 'the address') as z.output<P>,
        query: parseAsked(query ?? NOTHING, asked.query, 'the query') as z.output<Q>,
        body: (body && parseAsked(body, asked.body, 'the body')) as z.output<B>,
      }),
  }
}
