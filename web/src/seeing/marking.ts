/** Says what one has seen, or has not after all, and shows what changes by it. */
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain, forget } from '../asking/forget.js'
import { announce } from '../shell/Announcer.js'
import { toast, toastTrouble, type ToastAction } from '../shell/toast.js'
import { words } from '../words/words.js'
import { pendingTicks } from './pendingTicks.js'

/** What is ticked. */
export interface Ticked {
  /** As packs write it: `jessica-jones/1x06`, `jessica-jones/1`; `jessica-jones ..1x06` for all up to there. */
  readonly ref: string
  /** How it is called: “Jessica Jones 1x06”. */
  readonly name: string
  /** The references of the ticks that show it. */
  readonly ticks: readonly string[]
}

interface Marked {
  readonly change: { readonly id: string } | null
}

/** @param further what else may be done about it */
export async function markSeen(ticked: Ticked, further: readonly ToastAction[] = []): Promise<void> {
  await whilePending(ticked, true, async () => {
    const marked = await ask<Marked>(MARKS, { method: 'PUT', body: { words: [ticked.ref] } })
    await askAgain()
    tell(words.seeing.marked(ticked.name), [...further, ...undoing(marked, forget)])
  })
}

export async function markUnseen(ticked: Ticked): Promise<void> {
  await whilePending(ticked, false, async () => {
    const marked = await ask<Marked>(addressOf('marks/unseen'), {
      method: 'POST',
      body: { words: [ticked.ref] },
    })
    await forget()
    tell(words.seeing.unmarked(ticked.name), undoing(marked, askAgain))
  })
}

const MARKS = addressOf('marks')

/** Undoing is exact: the server remembers what was there before. */
function undoing({ change }: Marked, after: () => Promise<void>): readonly ToastAction[] {
  if (change === null) return []
  const undo = async (): Promise<void> => {
    await ask(addressOf('undo'), { method: 'POST', body: { change: change.id } })
    await after()
    tell(words.seeing.undone)
  }
  return [{ name: words.seeing.undo, act: () => void undo().catch(toastTrouble) }]
}

async function whilePending({ ticks }: Ticked, isSeen: boolean, work: () => Promise<void>): Promise<void> {
  pendingTicks.set(new Map(ticks.map((ref) => [ref, isSeen])))
  try {
    await work()
  } catch (trouble) {
    toastTrouble(trouble)
  } finally {
    pendingTicks.set(new Map())
  }
}

function tell(text: string, actions: readonly ToastAction[] = []): void {
  toast(text, actions)
  announce(text)
}
