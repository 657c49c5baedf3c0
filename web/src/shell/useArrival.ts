import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'

/** Going somewhere begins at the top, and the keyboard goes along; going back finds the place again, as browsers do. */
export function useArrival(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  const [pathname] = useLocation()
  const last = useRef(pathname)
  const isBack = useRef(false)
  useEffect(() => {
    const note = (): void => void (isBack.current = true)
    addEventListener('popstate', note)
    return () => removeEventListener('popstate', note)
  }, [])
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (!isBack.current) scrollTo({ top: 0, behavior: 'instant' })
    isBack.current = false
    page.current?.focus({ preventScroll: true })
  }, [pathname])
  return page
}
