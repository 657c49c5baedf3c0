/** The types of what the API answers: all that the page knows of this side. It imports nothing else of it, and only types. */
import type { z } from 'zod'
import type { CheckedFile } from '../app.js'
import type { RulingPreview as PreviewOfRuling } from '../app/review/previewFor.js'
import type { ArticlePage } from '../views/article/articlePage.js'
import type { OUTLETS, OutletName as NameOfOutlet } from '../views/outlets.js'
import type { History as HistoryOfReview } from '../views/review/historyOf.js'
import type { ReviewQueue as QueueOfReview } from '../views/review/reviewQueue.js'
import type { Imported, Preview } from './importRoutes.js'
import type { Accounts, Invitations, Link } from './peopleRoutes.js'
import type { FollowingSchema, JobsSchema, Sources } from './sourceRoutes.js'
import type { Settings } from './listRoutes.js'
import type { Sessions } from './logInRoutes.js'
import type { Passkeys } from './passkeyRoutes.js'
import type { NewToken, TokenSchema } from './tokenRoutes.js'
import type { Players, UnsettledThing } from './playerRoutes.js'
import type { Me } from './schemas/meSchema.js'
import type { ReviewDoubtsSchema, UnseenSchema } from './schemas/reviewSchemas.js'

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

export type ImportPreview = z.output<typeof Preview>
export type ImportDone = z.output<typeof Imported>
export type PlayersState = z.output<typeof Players>
export type Unsettled = z.output<typeof UnsettledThing>
export type SettingsTold = z.output<typeof Settings>
export type OwnToken = z.output<typeof TokenSchema>
export type MadeToken = z.output<typeof NewToken>
export type OwnPasskeys = z.output<typeof Passkeys>
export type OwnSessions = z.output<typeof Sessions>
export type AccountsTold = z.output<typeof Accounts>
export type InvitationsTold = z.output<typeof Invitations>
export type MadeLink = z.output<typeof Link>
export type SourcesTold = z.output<typeof Sources>
export type FollowingTold = z.output<typeof FollowingSchema>
export type JobsTold = z.output<typeof JobsSchema>
export type CheckedPack = CheckedFile
export type ReviewQueue = QueueOfReview
export type ReviewHistory = HistoryOfReview
export type RulingPreview = PreviewOfRuling
export type ReviewDoubts = z.output<typeof ReviewDoubtsSchema>
export type UnseenReview = z.output<typeof UnseenSchema>
