/** Where somebody may be sent after logging in: an address of our own, or the first page. No other place. */
export function localPath(wanted: string): string {
  // Browsers read “\” as “/”, leave tabs and line ends out, and take what begins with two of them for another place.
  if (!/^\/(?![/\\])[^\\\p{C}]*$/u.test(wanted)) return '/'
  const ours = 'http://ours.invalid'
  if (!URL.canParse(wanted, ours)) return '/'
  const { origin, pathname, search, hash } = new URL(wanted, ours)
  // “/.//elsewhere” has become “//elsewhere” by now.
  return origin === ours && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}
