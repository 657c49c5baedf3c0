import type { KnownDocument } from '../model/document.js'

/** What is told of an article itself: headline and address are null where they would say too much. */
export type ArticleHead = Omit<KnownDocument, 'revealedIn' | 'repeats' | 'isSynopsis'>

export const headOf = ({ id, title, url, outlet, published, byline }: KnownDocument): ArticleHead => ({
  id,
  title,
  url,
  outlet,
  published,
  byline,
})
