/** What becomes of everything that was asked when the reader's horizon changes. */
import { mutate } from 'swr'
import { dropEarly } from '../early/earlyAnswers.js'
import { emptyKept } from '../offline/serviceWorker.js'
import { past } from '../past/past.js'
import { forgotten } from './forgotten.js'

/**
 * After more was seen: what is shown hides nothing too little, and stays until the new answer is there; the rest is dropped.
 * @returns when what is shown is up to date
 */
export async function askAgain(): Promise<void> {
  await mutate(
    () => true,
    (shown: unknown) => shown,
    { revalidate: true },
  )
}

/**
 * After less was seen, or as somebody else: nothing of what was asked stays anywhere, and what is shown is asked for anew.
 * @returns when that is there
 */
export async function forget(): Promise<void> {
  holdPlace()
  dropEarly()
  past.set(null)
  await emptyKept()
  const again = mutate(() => true, undefined, { revalidate: true })
  // Who was given what is kept at once, on being drawn first, is not told by SWR that it is gone.
  forgotten.set({})
  await again
}

/** An emptied page is short for a moment; a browser would lose the place of who scrolled down. */
function holdPlace(): void {
  const { style, scrollHeight } = document.documentElement
  style.minHeight = `${scrollHeight}px`
  setTimeout(() => (style.minHeight = ''), HELD_MS)
}

const HELD_MS = 1000
