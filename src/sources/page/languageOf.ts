/** Tells in which language a text is, by its script and its commonest words; templates often declare the wrong one. */
import { FUNCTION_WORDS, SCRIPTS } from './functionWords.js'

/** A few paragraphs show it; the rest of a long text shows nothing more. */
const ENOUGH = 4000

/** Fewer hits than these are chance: a French title in an English headline. */
const FEWEST_WORDS = 3

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesByWord()

/**
 * The language as a BCP 47 tag without region (`en`, `de`); null where neither the text nor whoever sent it shows one.
 * @param declared what the page or the sender says of it: `de`, `de-AT`, `de_DE`; believed where the text shows nothing
 */
export function languageOf(text: string, declared: string | null): string | null {
  const begin = text.slice(0, ENOUGH)
  return scriptLanguage(begin) ?? wordLanguage(begin) ?? declaredLanguage(declared)
}

/** Names and quotations of another script stand in many an article; a third of the letters makes it the article's. */
function scriptLanguage(text: string): string | null {
  // Nearly all texts end here: counting the letters of ten scripts is for those that have some.
  const beyondLatin = text.match(/[\u0370-\uFFFF]/g)?.length ?? 0
  if (beyondLatin * 4 < text.length) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = ([script]: (typeof SCRIPTS)[number]): number => (text.match(script)?.length ?? 0) / letters
  // Kana and the letters that only Ukrainian has are few among the others.
  const found = SCRIPTS.find((each) => share(each) >= (each[1] === 'ja' || each[1] === 'uk' ? 0.02 : 0.33))
  return found?.[1] ?? null
}

/** The language with the most hits. Where it is not English, it must have clearly more than English. */
function wordLanguage(text: string): string | null {
  const hits = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const english = hits.get('en') ?? 0
  const [best] = [...hits].toSorted(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < FEWEST_WORDS) return null
  return best[0] === 'en' || best[1] > english * 1.3 + 1 ? best[0] : null
}

function declaredLanguage(declared: string | null): string | null {
  const language = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? '')?.[1]?.toLowerCase() ?? null
  // Norwegian is two languages, of which one stands for both here.
  return language === 'nb' || language === 'nn' ? 'no' : language
}

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
}
