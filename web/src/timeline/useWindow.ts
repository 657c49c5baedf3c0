import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { words } from '../words/words.js'

/** A bit of room on both sides, so that nothing sticks to the edge. */
const ROOM = 0.03
const LEAST_MS = 7 * 86_400_000
const STEP = 0.25
const CLOSER = 0.6

/** The part of the line of days that is looked at: moved by keys, buttons, a finger or two. */
export function useWindow(first: number, last: number) {
  const room = Math.max(LEAST_MS, last - first) * ROOM
  const whole = { from: first - room, to: last + room }
  const [chosen, setChosen] = useState<Span | null>(null)
  const fingers = useRef(new Map<number, number>())
  const { from, to } = chosen ?? whole
  const set = (begins: number, ends: number): void => setChosen(within({ from: begins, to: ends }, whole))
  const move = (parts: number): void => set(from + parts * (to - from), to + parts * (to - from))
  const zoom = (times: number, middle = 0.5): void => {
    const pivot = from + middle * (to - from)
    set(pivot - (pivot - from) * times, pivot + (to - pivot) * times)
  }
  const showAll = (): void => setChosen(null)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-STEP),
    ArrowRight: () => move(STEP),
    '+': () => zoom(CLOSER),
    '=': () => zoom(CLOSER),
    '-': () => zoom(1 / CLOSER),
    Home: showAll,
    '0': showAll,
  }
  return {
    from,
    to,
    showAll,
    moves: [
      [words.timeline.earlier, '←', () => move(-STEP)],
      [words.timeline.later, '→', () => move(STEP)],
      [words.timeline.larger, '+', () => zoom(CLOSER)],
      [words.timeline.smaller, '−', () => zoom(1 / CLOSER)],
    ] as const,
    onKeyDown: (event: KeyboardEvent): void => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    },
    onPointerDown: ({ pointerId, clientX }: PointerEvent): void =>
      void fingers.current.set(pointerId, clientX),
    onPointerUp: ({ pointerId }: PointerEvent): void => void fingers.current.delete(pointerId),
    onPointerMove: ({ pointerId, clientX, currentTarget }: PointerEvent): void => {
      const before = fingers.current.get(pointerId)
      if (before === undefined) return
      const { left, width } = currentTarget.getBoundingClientRect()
      const other = [...fingers.current].find(([id]) => id !== pointerId)?.[1]
      if (other === undefined) move((before - clientX) / width)
      else zoom(apart(before, other) / apart(clientX, other), (other - left) / width)
      fingers.current.set(pointerId, clientX)
    },
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Two fingers at one place would make the line endless. */
const apart = (a: number, b: number): number => Math.max(20, Math.abs(a - b))

function within({ from, to }: Span, whole: Span): Span {
  const length = Math.min(Math.max(to - from, LEAST_MS), whole.to - whole.from)
  const begins = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: begins, to: begins + length }
}
