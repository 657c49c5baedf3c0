import type { Certainty } from '../../model/certainty.js'

/** What a keeper wants decided. Statements, entities and rulings are named by their ids, entities also by their names. */
export type RulingWish =
  | { readonly kind: 'confirm'; readonly statement: string }
  | { readonly kind: 'withdraw'; readonly statement: string }
  | { readonly kind: 'dispute'; readonly statement: string }
  | { readonly kind: 'correct'; readonly statement: string; readonly change: Correction }
  | { readonly kind: 'reveal'; readonly statement: string; readonly revealedIn: readonly string[] }
  /** Two entities are one, for whoever has seen `revealedIn`. */
  | {
      readonly kind: 'merge'
      readonly entities: readonly [string, string]
      readonly revealedIn: readonly string[]
    }
  /** Whatever was made one with it is apart again. */
  | { readonly kind: 'split'; readonly entity: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'hide-name'
      readonly entity: string
      readonly name: string
      readonly revealedIn: readonly string[]
    }
  /** Confirms what lies past the keeper's horizon: see `unseenStatements`. */
  | { readonly kind: 'approve'; readonly ticket: string }
  | { readonly kind: 'undo'; readonly ruling: string }

/** A wish of one kind. */
export type Wish<K extends RulingWish['kind']> = Extract<RulingWish, { readonly kind: K }>

/** What a statement is to say instead; what is absent stays. */
export interface Correction {
  readonly subject?: string
  readonly object?: string | null
  readonly value?: string | null
  readonly role?: string | null
  readonly work?: string | null
  readonly season?: number | null
  readonly installment?: number | null
  /** EDTF. */
  readonly happens?: string | null
  readonly certainty?: Certainty
  readonly negated?: boolean
}

/** A keeper's own words. */
export interface Reason {
  readonly words: string
  /** What must have been seen before they may be shown; null for all of every work that the statement speaks of. */
  readonly revealedIn: readonly string[] | null
}
