import { lazy, Suspense, useEffect } from 'react'
import { openSearch, searchIsOpen } from './searchOpening.js'

const loadSearch = async () => ({ default: (await import('../search/SearchDialog.js')).SearchDialog })
const SearchDialog = lazy(loadSearch)

/** Opens the search from anywhere: Ctrl-K, or ⌘K. It is loaded when somebody first wants it. */
export function SearchDoor() {
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
