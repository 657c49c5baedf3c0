// Control characters of ASCII and Latin-1 but for tab and line feed, and those that turn the direction of writing
// (UAX 9): a terminal obeys the first, and the second make a line read as it is not written.
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** `words` with every character that a terminal would obey instead of show made visible as �. */
export function withoutControls(words: string): string {
  return words.replaceAll('\r\n', '\n').replaceAll(OBEYED, '\uFFFD')
}
