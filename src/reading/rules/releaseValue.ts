/** What comes out, where it is not the work itself; first match counts. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\bteasers?\b/i, 'teaser'],
  [/\b(?:trailers?|promos?|sneak peek|first look|clips?|footage)\b/i, 'trailer'],
  [/\b(?:finale|final episode|last episode)\b/i, 'finale'],
  [/\b(?:dvds?|blu-?rays?|box(?:ed)? set|home[- ]video|4k|vhs|uhd|home release|complete series)\b/i, 'dvd'],
  [/\b(?:soundtrack|album|score)\b/i, 'soundtrack'],
  [/\b(?:novels?|novelization|books?|audiobook|comics?|graphic novel|paperback|hardcover|memoir)\b/i, 'book'],
  [/\b(?:video ?games?|games?|dlc)\b/i, 'game'],
]

/** `releaseValue('second trailer')` is `trailer`; null where nothing says that it is other than the work. */
export function releaseValue(words: string): string | null {
  return VALUES.find(([form]) => form.test(words))?.[1] ?? null
}
