import { withoutControls } from '../withoutControls.js'

/** `words` without what XML 1.0 cannot hold: control characters, halves of characters, and what is no character. */
export const feedText = (words: string): string =>
  withoutControls(words).replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
