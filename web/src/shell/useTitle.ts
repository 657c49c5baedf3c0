import { useEffect } from 'react'
import { words } from '../words/words.js'

/** Names the page, in the window's title and the history; without a name it bears that of the place, and so hides again. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? words.shell.brand : words.shell.titled(title)
    return () => void (document.title = words.shell.brand)
  }, [title])
}
