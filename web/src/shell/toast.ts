import { noticed } from './noticed.js'

/** What was just done, and what may be done about it. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly isTrouble: boolean
  readonly actions: readonly ToastAction[]
}

export interface ToastAction {
  readonly name: string
  readonly act: () => void
}

export const toasts = noticed<Toast | null>(null)

let count = 0

/** Shows one sentence for a while, in place of the one before. */
export function toast(text: string, actions: readonly ToastAction[] = []): void {
  toasts.set({ id: ++count, text, isTrouble: false, actions })
}

export function toastTrouble(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error)
  toasts.set({ id: ++count, text, isTrouble: true, actions: [] })
}
