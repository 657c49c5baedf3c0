/** How options gather what is given to them more than once. */

/** Each as it is: a title may hold a comma. */
export const append = (word: string, before: readonly string[] = []): readonly string[] => [...before, word]

/** Also several at once, with commas between them. */
export const collect = (words: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...words.split(',').filter((word) => word !== ''),
]
