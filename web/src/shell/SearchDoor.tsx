import { useEffect } from 'react'
import { SearchDialog } from '../search/SearchDialog.js'
import { openSearch, searchIsOpen } from './searchOpening.js'

/** Opens the search from anywhere: Ctrl-K, or ⌘K. It comes with the page, so that whoever types on at once loses no letter. */
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
  return searchIsOpen.use() && <SearchDialog />
}
