/** What comes out, where it is not the work itself; first match counts. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\bteaser\b/i, 'teaser'],
  [/\b(?:trailer|promo|sneak peek|first look|clip|footage)\b/i, 'trailer'],
  [/\b(?:finale|final episode)\b/i, 'finale'],
  [/\b(?:dvd|blu-ray|box set|home video)\b/i, 'dvd'],
  [/\b(?:soundtrack|album)\b/i, 'soundtrack'],
]

/** `releaseValue('second trailer')` is `trailer`; null where nothing says that it is other than the work. */
export function releaseValue(words: string): string | null {
  return VALUES.find(([form]) => form.test(words))?.[1] ?? null
}
