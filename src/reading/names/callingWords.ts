/**
 * By which words of a full name its bearer may be called, in lower case: the first and the last, "vale" of "President
 * Nora Vale" and "roe" of "John Roe Jr". None for a name of one word.
 */
export function callingWords(fullName: string): string[] {
  const words = fullName.toLowerCase().replaceAll('’', "'").split(' ')
  if (words.length < 2) return []
  const last = /^(?:jr|sr|ii|iii|iv)\.?$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
  return [...new Set([last ?? '', words[0] ?? ''])]
}
