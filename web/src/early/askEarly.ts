/**
 * Stands in the document itself, before the program: asks for what the page will ask for, and has its part of the program
 * brought. It is built by itself, and small; where it is missing the page asks for everything a little later.
 */
import { requestFor } from '../asking/requestFor.js'
import { isKept } from '../offline/isKept.js'
import type { EarlyAnswer } from './earlyAnswers.js'
import { firstAsked } from './firstAsked.js'

/** Each page's file with the files that it needs besides; put there when the page is built. */
declare const FILES_OF_PAGES: Readonly<Record<string, readonly string[]>>

const { addresses, file } = firstAsked(location.pathname)
for (const href of FILES_OF_PAGES[file ?? ''] ?? []) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = href
  document.head.append(link)
}
globalThis.askedEarly = new Map(addresses.map((address) => [address, answerOf(address)]))

function answerOf(address: string): EarlyAnswer {
  const asked: EarlyAnswer = { coming: bring().catch(() => undefined) }
  return asked

  async function bring(): Promise<void> {
    const response = await fetch(address, requestFor())
    if (!response.ok) return
    asked.answer = await response.json()
    asked.isKept = isKept(response)
  }
}
