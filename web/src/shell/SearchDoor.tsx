import { lazy, Suspense, useEffect } from 'react'
import { openSearch, searchIsOpen } from './searchOpening.js'

const loadSearch = async () => ({ default: (await import('../search/SearchDialog.js')).SearchDialog })
const SearchDialog = lazy(loadSearch)

/** After the page itself has come: whoever presses Ctrl-K types on at once. */
const QUIET_MS = 2000

/** Opens the search from anywhere: Ctrl-K, or ⌘K. It is loaded by itself. */
export function SearchDoor() {
  useEffect(() => {
    const timer = setTimeout(() => void loadSearch(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      openSearch()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  if (!searchIsOpen.use()) return null
  return (
    <Suspense>
      <SearchDialog />
    </Suspense>
  )
}
