import { useEffect, useRef, useState } from 'react'
import type { Sigma } from 'sigma'
import { words } from '../words/words.js'
import { drawGraph, turnTo } from './drawGraph.js'
import styles from './GraphPicture.module.css'
import type { Relations } from './layOut.js'
import { usePlaces } from './usePlaces.js'

interface GraphPictureParts {
  readonly relations: Relations
  /** Who is looked at: the picture moves there, and whoever has nothing to do with them fades. */
  readonly looked: string | null
  readonly look: (id: string) => void
}

/** The relations as dots and lines. Whoever cannot see or point finds the same in the list and in the table. */
export function GraphPicture({ relations, looked, look }: GraphPictureParts) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<Sigma | null>(null)
  const [cannot, setCannot] = useState(false)
  const places = usePlaces(relations)
  useEffect(() => {
    if (place.current === null || places === null) return undefined
    try {
      drawn.current = drawGraph(relations, places, place.current)
      drawn.current.on('clickNode', ({ node }) => look(node))
    } catch {
      setCannot(true) // There is no WebGL here.
    }
    return () => {
      drawn.current?.kill()
      drawn.current = null
    }
  }, [relations, places, look])
  useEffect(() => {
    if (drawn.current !== null) turnTo(drawn.current, looked)
  }, [places, looked])
  if (cannot) return <p>{words.graph.noPicture}</p>
  return (
    <div
      ref={place}
      className={styles.picture}
      role="img"
      aria-label={words.graph.picture}
      aria-busy={places === null}
    />
  )
}
