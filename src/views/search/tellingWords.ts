/** Words that hold sentences together. They are not looked for where a question has any other word. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by did do does for from has have how in is it of on or that the their to was were what when where which who whom whose why will with'.split(
    ' ',
  ),
)

/** The words of a question that are worth looking for: all of them where none says more than another (“It”, “The Who”). */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word))
  return telling.length === 0 ? words : telling
}
