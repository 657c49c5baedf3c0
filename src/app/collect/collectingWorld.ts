import type { Ledger } from '../../ledger/ledger.js'
import type { CatalogueAccess } from '../../sources/catalogues/askCatalogue.js'
import type { Fetcher } from '../../sources/fetch/fetcher.js'

/** The world of those who collect. `serve` hands in its own, which lives as long as it does. */
export interface CollectingWorld {
  readonly ledger: Ledger
  readonly fetcher: Fetcher
  readonly now: () => Date
  /** Of catalogues that want one. */
  readonly keys?: CatalogueAccess['keys'] | undefined
  /** Told of every step as it is done. */
  readonly tell?: (step: Step) => void
}

/** What was done: something followed was asked, or an item read. None of it may reach a reader. */
export type Step =
  | {
      readonly kind: 'asked'
      readonly address: string
      readonly found: number
      readonly failure: string | null
    }
  /** `added` counts new entries; null where it speaks of no universe that is kept here. */
  | { readonly kind: 'read'; readonly added: number | null }
