/** The types of what the API answers: all that the page knows of this side. It imports nothing else of it, and only types. */
import type { z } from 'zod'
import type { ArticlePage } from '../views/article/articlePage.js'
import type { OUTLETS, OutletName as NameOfOutlet } from '../views/outlets.js'
import type { Me } from './schemas/meSchema.js'

export type OutletName = NameOfOutlet

/** What `/api/v1/who` and its like answer. */
export type Answer<Name extends OutletName> = NonNullable<ReturnType<(typeof OUTLETS)[Name]['answer']>>

/** A statement as answers tell it. */
export type ToldStatement = Answer<'search'>['statements'][number]

export type MeAnswer = z.output<typeof Me>

export type Universes = readonly {
  readonly id: string
  readonly name: string
  /** A BCP 47 tag. */
  readonly language: string | null
}[]

/** What `/api/v1/articles/{id}` answers. */
export type Article = ArticlePage
