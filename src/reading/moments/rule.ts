/**
 * A rule reads one way of writing a moment: a pattern over words and categories, what it means, and examples.
 *
 * Patterns are items apart by single spaces: `<month>` any word of a category, captured under its name; `<till:month>`
 * captured under another; `of|in` literal words; `<at:last|next>`-style choices of categories; a trailing `?` makes an
 * item optional. Named parts reach `means` as numbers.
 */
import type { Day } from './calendar.js'
import type { Tense } from './tense.js'
import type { Tokens } from './tokensOf.js'

type Items<Pattern extends string> = Pattern extends `${infer Head} ${infer Rest}`
  ? Head | Items<Rest>
  : Pattern
type Label<Body extends string> = Body extends `${infer Name}:${string}` ? Name : Body
type RequiredLabel<Item> = Item extends `<${infer Body}>` ? Label<Body> : never
type OptionalLabel<Item> = Item extends `<${infer Body}>?` ? Label<Body> : never

/** What a pattern captures, worked out from its text by the compiler. */
export type Parts<Pattern extends string> = { readonly [L in RequiredLabel<Items<Pattern>>]: number } & {
  readonly [L in OptionalLabel<Items<Pattern>>]?: number
}

/** What a leaning moment is counted from. */
export interface Reference {
  /** The day on which the text was written. */
  readonly today: Day
  readonly tense: Tense
  /** First day of the moment last spoken of, or `today`. */
  readonly anchor: Day
  /** The day last spoken of, `today` before any moment was; null where only longer times were. */
  readonly anchorDay: Day | null
  /** EDTF of the moment last spoken of; null where there is none. */
  readonly spokenOf: string | null
}

/** The place of a match: tokens from `from` up to, not with, `to`. */
export interface Place {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
}

export interface Rule {
  readonly pattern: string
  /** `nothing`: absolute; `today`: the day of writing; `anchor`: the moment last spoken of, else the day of writing. */
  readonly leansOn: 'nothing' | 'today' | 'anchor'
  readonly kind: 'date' | 'duration' | 'set' | 'vague'
  readonly means: (parts: Readonly<Record<string, number>>, reference: Reference) => string | null
  /** False where the neighbours show that the words are no moment here. */
  readonly stands: (place: Place) => boolean
  /** Said for comparison (“a year earlier”): what follows does not count from it. */
  readonly aside: boolean
}

type Means<P extends string> = (parts: Parts<P>, reference: Reference) => string | null
type Stands = (place: Place) => boolean

const anywhere: Stands = () => true

/** An absolute date. */
export const fixed = <P extends string>(
  pattern: P,
  means: (parts: Parts<P>) => string | null,
  stands = anywhere,
): Rule => rule({ pattern, leansOn: 'nothing', kind: 'date', means, stands, aside: false })

/** A date counted from the day of writing. */
export const leaning = <P extends string>(pattern: P, means: Means<P>, stands = anywhere): Rule =>
  rule({ pattern, leansOn: 'today', kind: 'date', means, stands, aside: false })

/** A date counted from the moment last spoken of. */
export const anchored = <P extends string>(pattern: P, means: Means<P>, stands = anywhere): Rule =>
  rule({ pattern, leansOn: 'anchor', kind: 'date', means, stands, aside: false })

/** Words of time that name no date. */
export const dateless = (kind: 'duration' | 'set' | 'vague', pattern: string): Rule =>
  rule({ pattern, leansOn: 'nothing', kind, means: () => null, stands: anywhere, aside: false })

/** The same rule for moments that are only compared with. */
export const aside = (compared: Rule): Rule => ({ ...compared, aside: true })

function rule<P extends string>(spec: Omit<Rule, 'means'> & { pattern: P; means: Means<P> }): Rule {
  // The compiled pattern captures exactly the labels that Parts<P> names, which the compiler cannot see.
  return { ...spec, means: spec.means as Rule['means'] }
}
