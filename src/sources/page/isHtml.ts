/** Tells a page or a piece of one from plain text by how it begins. */

const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style)\b/i

/** A piece of a page, as feeds and clipboards give it: it begins with an element that holds text, and the tag is complete. */
const PIECE =
  /^<(?:p|div|article|section|main|header|nav|aside|figure|img|h[1-6]|ul|ol|dl|table|blockquote|pre|center|font|span|a|b|i|em|strong|br|hr)(?:\s[^<>]*)?\/?>/i

/** Comments, an XML declaration and white space may stand before. */
const PREAMBLE = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/

const HEAD_LENGTH = 16_384

export function isHtml(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  const begin = head.slice(PREAMBLE.exec(head)?.[0].length ?? 0)
  return PAGE.test(begin) || PIECE.test(begin)
}

/** RSS, Atom and RDF feeds: many articles, so not one. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  return /^<(?:rss|feed|rdf:RDF)\b/.test(head.slice(PREAMBLE.exec(head)?.[0].length ?? 0))
}
