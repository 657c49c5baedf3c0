import { useEffect, useRef, useState, type RefObject } from 'react'

/** How wide an element is, in pixels, as it changes. */
export function useWidth(): { readonly box: RefObject<HTMLDivElement | null>; readonly width: number } {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    if (box.current === null) return undefined
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(1, entry.contentRect.width))
    })
    watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  return { box, width }
}
