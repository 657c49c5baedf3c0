import { isMoment } from '../../model/moment.js'
import type { Path, PathFault, Report } from './fault.js'
import type { KeysShape, ListShape, Shape, TextShape } from './shape.js'
import { shown } from './shown.js'

/** A value, the way to it, and what a message calls it: `` `name` of a work``. */
interface Place {
  readonly value: unknown
  readonly path: Path
  readonly label: string
}

/** Reports every place at which `place.value` is not of the shape. */
export function findShapeFaults(place: Place, shape: Shape, report: Report): void {
  const faultIn: FaultIn = (trouble, hint, more) =>
    report({ path: place.path, at: 'value', message: `${capital(place.label)} ${trouble}.`, hint, ...more })

  switch (shape.is) {
    case 'keys':
      return isKeys(place.value)
        ? findKeyFaults({ ...place, value: place.value }, shape, report)
        : faultIn(`must be keys with values, but is ${kindOf(place.value)}`, keysHint(shape))
    case 'list':
      return Array.isArray(place.value)
        ? findListFaults({ ...place, value: place.value }, shape, report)
        : faultIn(`must be a list, but is ${kindOf(place.value)}`, listHint(place.value))
    case 'either':
      return findShapeFaults(place, isKeys(place.value) ? shape.keys : shape.text, report)
    case 'text':
      return findTextFaults(place.value, shape, faultIn)
    case 'word':
      return findWordFaults(place.value, shape.words, faultIn)
    case 'moment':
      if (isMoment(momentText(place.value))) return undefined
      return faultIn(`must be a date, but is ${shown(place.value)}`, MOMENT_HINT)
    case 'whole': {
      if (isWhole(place.value, shape.least, shape.most)) return undefined
      const range = shape.least === shape.most ? `${shape.least}` : `${shape.least} to ${shape.most}`
      return faultIn(
        `must be a whole number, but is ${shown(place.value)}`,
        `Write ${range}, without quotes.`,
      )
    }
    case 'truth':
      if (typeof place.value === 'boolean') return undefined
      return faultIn(
        `must be true or false, but is ${shown(place.value)}`,
        'Write true or false, without quotes.',
      )
  }
}

const MOMENT_HINT =
  'Write it as 2015-11-20, 2015-11, 2015, 2015-23 (autumn), 2015-11/2015-12, or with ~ or ? behind it.'

function findKeyFaults(
  place: Place & { value: Readonly<Record<string, unknown>> },
  shape: KeysShape,
  report: Report,
): void {
  const among = Object.keys(shape.keys)
  for (const [key, value] of Object.entries(place.value)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
    const path = [...place.path, key]
    if (known === undefined) {
      const message = `${shown(key)} is not a key of ${shape.called}.`
      const hint = `Its keys are ${among.join(', ')}.`
      report({ path, at: 'key', message, hint, meant: { typed: key, among } })
    } else {
      findShapeFaults({ value, path, label: `\`${key}\` of ${shape.called}` }, known.shape, report)
    }
  }
  for (const [key, { needed, says }] of Object.entries(shape.keys)) {
    if (!needed || Object.hasOwn(place.value, key)) continue
    report({
      path: place.path,
      at: 'value',
      message: `${capital(shape.called)} lacks \`${key}\`.`,
      hint: `Add \`${key}:\`. ${says}`,
    })
  }
}

function findListFaults(
  place: Place & { value: readonly unknown[] },
  shape: ListShape,
  report: Report,
): void {
  if (place.value.length > shape.most) {
    const message = `${capital(place.label)} has ${place.value.length} items; ${shape.most} is the most.`
    report({ path: place.path, at: 'value', message, hint: 'Split it over several packs.' })
    return
  }
  const label = shape.of.is === 'keys' ? shape.of.called : `an item of ${place.label}`
  for (const [index, value] of place.value.entries()) {
    findShapeFaults({ value, path: [...place.path, index], label }, shape.of, report)
  }
}

type FaultIn = (trouble: string, hint: string, more?: Pick<PathFault, 'meant'>) => void

function findTextFaults(value: unknown, shape: TextShape, faultIn: FaultIn): void {
  if (typeof value !== 'string') {
    faultIn(`must be ${shape.wants}, but is ${kindOf(value)}`, textHint(value))
  } else if (value.length > shape.most) {
    faultIn(`has ${value.length} characters; ${shape.most} is the most`, 'Shorten it.')
  } else if (!shape.pattern.test(value)) {
    faultIn(`must be ${shape.wants}, but is ${shown(value)}`, 'Write it in that form.')
  }
}

function findWordFaults(value: unknown, words: readonly string[], faultIn: FaultIn): void {
  if (typeof value === 'string' && words.includes(value)) return
  const meant = typeof value === 'string' ? { meant: { typed: value, among: words } } : {}
  faultIn(`cannot be ${shown(value)}`, `It may be ${words.join(', ')}.`, meant)
}

const keysHint = (shape: KeysShape): string =>
  `Write its keys, each with a value: ${Object.keys(shape.keys).slice(0, 3).join(', ')} and so on.`

const listHint = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `Put it in square brackets: [${shown(value).replaceAll('`', '')}].`
    : 'Write each item on a line of its own, beginning with "- ".'

function textHint(value: unknown): string {
  if (value === null) return 'Write the text behind the colon, or leave the key out.'
  if (typeof value === 'object') return 'Write plain text here, in quotes if it holds any of : { } [ ] #.'
  return 'Put it in quotes, so that it is read as text.'
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  return shown(value)
}

const isKeys = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const momentText = (value: unknown): string =>
  typeof value === 'string' || isWhole(value, 1000, 9999) ? String(value) : ''

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
