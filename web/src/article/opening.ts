/** Opens what is hidden, on purpose and for this reader alone, and closes it again. */
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain, forget } from '../asking/forget.js'
import { announce } from '../shell/Announcer.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'

/** @param id as a mark bears it */
export async function openHidden(id: string): Promise<void> {
  try {
    await ask(addressOf('opened'), { method: 'POST', body: { id } })
    await askAgain()
    const close = { name: words.article.hideAgain, act: () => void closeOpened(id) }
    toast(words.article.opened, [close])
    announce(words.article.opened)
  } catch (trouble) {
    toastTrouble(trouble)
  }
}

export async function closeOpened(id: string): Promise<void> {
  try {
    await ask(addressOf(`opened/${encodeURIComponent(id)}`), { method: 'DELETE' })
    await forget()
    toast(words.article.closed)
    announce(words.article.closed)
  } catch (trouble) {
    toastTrouble(trouble)
  }
}
