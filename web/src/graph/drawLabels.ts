import type { Sigma } from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import { fittingLabels, startOf, type Label } from './fittingLabels.js'

interface NamedLabel extends Label {
  readonly name: string
}

/** How names are written, and what is behind them. */
interface Colours {
  readonly ink: string
  readonly paper: string
}

const SIZE = 13
const FONT = `600 ${SIZE}px system-ui, sans-serif`
const HEIGHT = SIZE + 4

/**
 * Writes the names of a picture, none upon another. The picture asks for one name after the other, and says when it has asked
 * for all of those that are in sight: only then is it known which fit.
 */
export function drawLabels(sigma: Sigma, { ink, paper }: Colours): void {
  let asked: NamedLabel[] = []
  const ask: NodeLabelDrawingFunction = (context, { key, label, x, y, size }) => {
    if (!label) return
    context.font = FONT
    const { width } = context.measureText(label)
    asked.push({ key, name: label, x, y, size, width, height: HEIGHT, room: sigma.getDimensions().width })
  }
  const write = (): void => {
    const context = sigma.getCanvases()['labels']?.getContext('2d')
    if (!context) return
    context.font = FONT
    context.lineJoin = 'round'
    context.lineWidth = 3
    context.strokeStyle = paper
    context.fillStyle = ink
    for (const label of fittingLabels(asked)) {
      const at = [startOf(label), label.y + SIZE / 3] as const
      context.strokeText(label.name, ...at)
      context.fillText(label.name, ...at)
    }
  }
  sigma.setSetting('defaultDrawNodeLabel', ask)
  sigma.on('beforeRender', () => (asked = []))
  sigma.on('afterRender', write)
  sigma.refresh()
}
