/** What a keeper decides: each time something is added, so that each can be undone. */
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { announce } from '../shell/Announcer.js'
import { toast } from '../shell/toast.js'
import { words } from '../words/words.js'

interface Ruled {
  readonly ruling: string | null
}

/** As `POST /api/v1/review/rulings` takes it. */
export type Wish = { readonly kind: string } & Readonly<Record<string, unknown>>

/** @param universe the id of the one that is meant; null for all that are kept */
export async function rule(wish: Wish, universe: string | null): Promise<void> {
  const { ruling } = await tell(wish, universe)
  // A ruling may hide something from its keeper too.
  await forget()
  const undo = (): void => void undoRuling(ruling ?? '', universe)
  toast(words.desk.ruled, ruling === null ? [] : [{ name: words.seeing.undo, act: undo }])
  announce(words.desk.ruled)
}

async function undoRuling(ruling: string, universe: string | null): Promise<void> {
  await tell({ kind: 'undo', ruling }, universe)
  await forget()
  toast(words.seeing.undone)
}

const tell = async (wish: Wish, universe: string | null): Promise<Ruled> =>
  ask<Ruled>(addressOf('review/rulings'), {
    method: 'POST',
    body: { wish, ...(universe !== null && { universe }) },
  })
