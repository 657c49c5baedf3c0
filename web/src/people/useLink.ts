import { useEffect, useState } from 'react'

/** The secret of a link that somebody was given. It stands behind its #, and is taken off the address, for that is kept. */
export function useLink(): string {
  const [link] = useState(() => location.hash.slice(1))
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname)
  }, [])
  return link
}
