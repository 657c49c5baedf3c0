/** Puts a headline where reading looks for it: at the head of the text, with a blank line after it. */
import type { Span } from '../../model/reading.js'
import type { PageText } from './pageText.js'

/** Leaves the text as it is when there is no title, or when the text already begins with it. */
export function withTitle(title: string | null, { text, emphasis }: PageText): PageText {
  if (title === null || text === title || text.startsWith(`${title}\n`)) return { text, emphasis }
  const head = text === '' ? title : `${title}\n\n`
  return { text: head + text, emphasis: emphasis.map((span) => moved(span, head.length)) }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
