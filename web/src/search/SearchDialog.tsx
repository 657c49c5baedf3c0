import { useEffect, useRef, type MouseEvent } from 'react'
import { Icon } from '../parts/Icon.js'
import { closeSearch } from '../shell/searchOpening.js'
import { words } from '../words/words.js'
import { SearchBox } from './SearchBox.js'
import styles from './SearchDialog.module.css'

/** The search over the page. The platform's own dialog keeps the keyboard inside and closes with Escape. */
export function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    return () => open?.close()
  }, [])
  const closeOutside = ({ target }: MouseEvent): void => {
    if (target === dialog.current) closeSearch()
  }
  return (
    // The keyboard closes it by Escape, which the platform sees to.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.search.title}
      onClose={closeSearch}
      onClick={closeOutside}
    >
      <div className={styles.sheet}>
        <SearchBox />
        <button type="button" className={styles.close} onClick={closeSearch} aria-label={words.search.close}>
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  )
}
