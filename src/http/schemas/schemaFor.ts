import type { z } from 'zod'

/** A type as plain data that may be written, as schemas give it. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: IsOptional<T, K> extends true ? Plain<T[K]> | undefined : Plain<T[K]> }

type IsOptional<T, K extends keyof T> = object extends Pick<T, K> ? true : false

type AreSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/**
 * The same schema, for the compiler only: where it does not describe exactly `T`, no more and no less, it does not compile.
 *
 *     const Place = schemaFor<NamedPlace>()(z.object({ ref: z.string(), words: z.string() }))
 */
export const schemaFor =
  <T>() =>
  <S extends z.ZodType>(schema: S & (AreSame<z.output<S>, Plain<T>> extends true ? unknown : never)): S =>
    schema
