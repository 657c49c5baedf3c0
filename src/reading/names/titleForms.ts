import { isOrdinary } from './isOrdinary.js'

/** A last word shorter than this is no short form. */
const TELLING = 6

/**
 * What a title may be called for short, in lower case and without a leading article, surest first: `Star Wars: The
 * Force Awakens` → `star wars: the force awakens`, `force awakens`, `sw:tfa` has none; `Battlestar Galactica` →
 * `galactica`, `bg`.
 */
export function titleForms(title: string): string[] {
  const plain = withoutArticle(title.toLowerCase().replaceAll('’', "'"))
  const forms = new Set([plain])
  const [head = '', ...rest] = plain.split(/: | [–—-] /)
  if (rest.length > 0) {
    const subtitle = withoutArticle(rest.join(': '))
    if (subtitle.includes(' ') || !isOrdinary(subtitle)) forms.add(subtitle)
    if (head.includes(' ')) forms.add(head)
  }
  const words = plain.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 1 && rest.length === 0 && last.length >= TELLING && !isOrdinary(last)) forms.add(last)
  for (const initials of initialsOf(title)) if (initials.length >= 3) forms.add(initials)
  return [...forms]
}

const withoutArticle = (name: string): string => name.replace(/^(?:the|marvel's|disney's) /, '')

/** Of the capitals alone, and of all words: "GoT" and "BvS" are both in use. */
function initialsOf(title: string): string[] {
  const words = title.split(/[\s:-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [capitals, words, words.slice(0, 3)].map((some) =>
    some
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase(),
  )
}
