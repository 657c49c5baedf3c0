import { Sigma } from 'sigma'
import { drawLabels } from './drawLabels.js'
import { graphWith } from './graphWith.js'
import { inkBetween, inkOf } from './inkOf.js'
import type { Places, Relations } from './layOut.js'

/** @throws where there is no WebGL */
export function drawGraph(relations: Relations, places: Places, place: HTMLElement): Sigma {
  const graph = graphWith(relations, places, place.clientWidth)
  const colours: Readonly<Record<string, string>> = {
    character: inkOf(place, '--accent'),
    person: inkOf(place, '--warn'),
    work: inkOf(place, '--bad'),
  }
  const faint = inkOf(place, '--ink-faint')
  const paper = inkOf(place, '--card')
  graph.forEachNode((id, { group }) => graph.setNodeAttribute(id, 'color', colours[String(group)] ?? faint))
  const sigma = new Sigma(graph, place, {
    // All names in sight are asked for; which of them fit is found out together.
    labelDensity: 20,
    labelGridCellSize: 60,
    labelRenderedSizeThreshold: 0,
    defaultEdgeColor: inkBetween(faint, paper),
    // The table may take its place before it has been drawn.
    allowInvalidContainer: true,
    stagePadding: Math.min(64, place.clientWidth / 6),
    defaultDrawNodeLabel: () => undefined,
    defaultDrawNodeHover: () => undefined,
  })
  drawLabels(sigma, { ink: inkOf(place, '--ink'), paper })
  return sigma
}

/** Moves the picture to somebody, and lets whoever has nothing to do with them fade; null shows all alike. */
export function turnTo(sigma: Sigma, id: string | null): void {
  const graph = sigma.getGraph()
  const near = new Set(id !== null && graph.hasNode(id) ? [id, ...graph.neighbors(id)] : [])
  const isNear = (node: string): boolean => near.size === 0 || near.has(node)
  sigma.setSettings({
    nodeReducer: (node, drawn) =>
      isNear(node) ? { ...drawn, highlighted: false } : { ...drawn, label: null, color: FADED },
    edgeReducer: (edge, drawn) =>
      near.size === 0 || graph.extremities(edge).includes(id ?? '') ? drawn : { ...drawn, hidden: true },
  })
  if (id === null || near.size === 0) return
  const at = sigma.getNodeDisplayData(id)
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (at !== undefined) void sigma.getCamera().animate({ x: at.x, y: at.y }, { duration: isStill ? 0 : 300 })
}

const FADED = '#88888844'
