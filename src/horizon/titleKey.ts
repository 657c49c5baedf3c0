/**
 * What is left of a title when case, accents, punctuation, spaces and a leading “The” are taken away: two titles with
 * the same key are the same title. `“Marvel’s The Defenders”` → `marvelsthedefenders`.
 */
export function titleKey(title: string): string {
  const bare = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .trim()
    .replace(/^the[\s-]+(?=\S)/, '')
  return bare.replace(/[^\p{L}\p{N}]+/gu, '')
}
