/** How a view sets words apart on a terminal. Handed in, so that a view never asks whether there is one. */
export interface Ink {
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  /** What another reader is not shown. */
  readonly added: (words: string) => string
  readonly heading: (words: string) => string
}

const asIs = (words: string): string => words

/** No colours: for files, pipes and tests. */
export const PLAIN: Ink = { bold: asIs, dim: asIs, added: asIs, heading: asIs }
