/** `slugOf("Don't Trust the B----")` is `don-t-trust-the-b`: how a work unknown to any pack is named in reveal points. */
export function slugOf(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  const slug = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'unnamed' : slug
}

/** Letters without accents, as nearly all names are written. */
const ASCII = /^[ -~]*$/
