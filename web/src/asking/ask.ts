import { dropEarly, earlyAnswer } from '../early/earlyAnswers.js'
import { isOffline } from '../offline/isOffline.js'
import { isKept } from '../offline/isKept.js'
import { words } from '../words/words.js'
import { requestFor, type Deed } from './requestFor.js'
import { Trouble, troubleIn } from './trouble.js'

/**
 * Asks the server, or tells it something. The one place from which the page speaks to it.
 * @param address under the page's own origin: `/api/v1/next`
 * @returns what it answers: JSON that its schemas promise to be of this type; undefined where it answers nothing
 * @throws Trouble in words for a person
 */
export async function ask<T>(address: string, deed?: Deed): Promise<T> {
  if (deed !== undefined) dropEarly()
  const early = deed === undefined ? await earlyAnswer(address) : {}
  if (early.answer !== undefined) isOffline.set(early.isKept === true)
  const answer = early.answer ?? (await answerTo(address, deed))
  // The server's answers are checked against the same schemas that these types are made from.
  return answer as T
}

async function answerTo(address: string, deed: Deed | undefined): Promise<unknown> {
  const response = await fetch(address, requestFor(deed)).catch(() => {
    isOffline.set(true)
    throw new Trouble(0, { message: words.asking.unreachable, hint: words.asking.tryAgain })
  })
  isOffline.set(isKept(response))
  if (!response.ok) {
    const elsewise = new Trouble(response.status, {
      message: words.asking.failed,
      hint: words.asking.tryAgain,
    })
    throw await troubleIn(response, elsewise)
  }
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}
