import { useEffect, useRef, useState } from 'react'
import { Sigma } from 'sigma'
import { words } from '../words/words.js'
import styles from './GraphPicture.module.css'
import { inkOf } from './inkOf.js'
import { layOut, type Relations } from './layOut.js'

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
  useEffect(() => {
    if (place.current === null) return undefined
    try {
      drawn.current = draw(relations, place.current)
      drawn.current.on('clickNode', ({ node }) => look(node))
    } catch {
      setCannot(true) // There is no WebGL here.
    }
    return () => {
      drawn.current?.kill()
      drawn.current = null
    }
  }, [relations, look])
  useEffect(() => {
    if (drawn.current !== null) turnTo(drawn.current, looked)
  }, [relations, looked])
  if (cannot) return <p>{words.graph.noPicture}</p>
  return <div ref={place} className={styles.picture} role="img" aria-label={words.graph.picture} />
}

function draw(relations: Relations, place: HTMLElement): Sigma {
  const graph = layOut(relations)
  const colours: Readonly<Record<string, string>> = {
    character: inkOf(place, '--accent'),
    person: inkOf(place, '--warn'),
    work: inkOf(place, '--bad'),
  }
  const faint = inkOf(place, '--ink-faint')
  const line = inkOf(place, '--line')
  graph.forEachNode((id, { group }) => graph.setNodeAttribute(id, 'color', colours[String(group)] ?? faint))
  return new Sigma(graph, place, {
    labelColor: { color: inkOf(place, '--ink') },
    labelFont: 'system-ui, sans-serif',
    labelWeight: '600',
    labelDensity: 0.6,
    labelRenderedSizeThreshold: graph.order > 60 ? 9 : 0,
    defaultEdgeColor: line,
    labelSize: 13,
    stagePadding: Math.min(90, place.clientWidth / 5),
    defaultDrawNodeHover: () => undefined,
  })
}

function turnTo(sigma: Sigma, id: string | null): void {
  const graph = sigma.getGraph()
  const near = new Set(id !== null && graph.hasNode(id) ? [id, ...graph.neighbors(id)] : [])
  const isNear = (node: string): boolean => near.size === 0 || near.has(node)
  sigma.setSettings({
    nodeReducer: (node, drawn) =>
      isNear(node)
        ? { ...drawn, highlighted: false, forceLabel: near.size > 0 }
        : { ...drawn, label: null, color: FADED },
    edgeReducer: (edge, drawn) =>
      near.size === 0 || graph.extremities(edge).includes(id ?? '') ? drawn : { ...drawn, hidden: true },
  })
  if (id === null || near.size === 0) return
  const at = sigma.getNodeDisplayData(id)
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (at !== undefined) void sigma.getCamera().animate({ x: at.x, y: at.y }, { duration: isStill ? 0 : 300 })
}

const FADED = '#88888844'
