import { momentText } from '../words/momentText.js'

/** A day, month or the like, as people write it. Machines are told only what HTML has a form for. */
export function Moment({ at }: { readonly at: string }) {
  const forMachines = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(at) ? at : undefined
  return <time dateTime={forMachines}>{momentText(at)}</time>
}
