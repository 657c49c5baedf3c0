import { noticed } from './noticed.js'

/** Whether the search stands open over the page. */
export const searchIsOpen = noticed(false)

export const openSearch = (): void => searchIsOpen.set(true)
export const closeSearch = (): void => searchIsOpen.set(false)
