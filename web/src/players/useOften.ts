import { useEffect } from 'react'
import { mutate } from 'swr'

/** Soon enough for somebody who has just pressed “play” and looks. */
const EVERY_MS = 4000

/** Asks some addresses again and again while the page is looked at. They must be the same all the time. */
export function useOften(addresses: readonly string[]): void {
  const all = addresses.join(' ')
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') for (const address of all.split(' ')) void mutate(address)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [all])
}
