/** Text that may hold entities and tags by mistake, as plain text. */
import type { PageDocument } from './pageNode.js'

/** “Tom &amp;amp; Jerry &lt;i&gt;return&lt;/i&gt;” written into data is “Tom & Jerry return”; line breaks stay. */
export function plainText(document: PageDocument, text: string): string {
  if (!/[&<]/.test(text)) return text.trim()
  const holder = document.createElement('div')
  holder.innerHTML = text.replace(/<(?![/a-z])/gi, '&lt;')
  return (holder.textContent ?? '').trim()
}
