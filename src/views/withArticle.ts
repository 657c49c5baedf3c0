/** `withArticle('ally')` is “an ally”; what has an article keeps it. */
export function withArticle(noun: string): string {
  return /^(?:an?|the) /i.test(noun) ? noun : `${takesAn(noun) ? 'an' : 'a'} ${noun}`
}

/** By sound, not by letter: “an heir”, “a union”, “a one-time ally”. */
const takesAn = (noun: string): boolean =>
  /^(?:[aeio]|u(?!ni[^m]|s[aeu]|ti)|heir|hono|hour)/i.test(noun) && !/^(?:eu|ewe|one\b)/i.test(noun)
