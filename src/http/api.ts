/** The types of what the API answers: all that the page knows of this side. It imports nothing else of it, and only types. */
import type { OUTLETS, OutletName as NameOfOutlet } from '../views/outlets.js'

export type OutletName = NameOfOutlet

/** What `/api/v1/who` and its like answer. */
export type Answer<Name extends OutletName> = NonNullable<ReturnType<(typeof OUTLETS)[Name]['answer']>>

export type Universes = readonly {
  readonly id: string
  readonly name: string
  /** A BCP 47 tag. */
  readonly language: string | null
}[]

/** A statement as answers tell it. */
export type ToldStatement = Answer<'search'>['statements'][number]
