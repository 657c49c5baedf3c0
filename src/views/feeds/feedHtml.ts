/** Sentences as HTML, which readers of feeds take items to be: nothing in them is markup of ours. */
export function feedHtml(lines: readonly string[]): string {
  if (lines.length === 0) return '<p>Nothing in it that you may know yet.</p>'
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
