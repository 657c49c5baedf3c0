/** Recognises pages that hold something else in the place of an article, so that a person hears what it is. */
import { Problem } from '../../model/problem.js'
import type { PageMetadata } from './pageMetadata.js'

const PAYWALL =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|create (?:a|an|your) (?:free )?account) (?:now |today |here )?(?:to|for) (?:continue|keep|read|unlimited|full|get|access)|already a (?:subscriber|member)|subscribers? only|(?:only|exclusive(?:ly)?|reserved) (?:available )?(?:to|for) (?:our |paying )?(?:subscribers|members)|to (?:continue|keep) reading|(?:reached|used) your (?:monthly |free )?(?:limit|articles?)|free articles? (?:left|remaining|this month)|cancel (?:at )?any ?time|unlimited (?:digital )?access|per (?:week|month) for)\b/i

/** Whether a paragraph offers what one must pay or register for. */
export const isPaywallWords = (words: string): boolean => PAYWALL.test(words)

interface Wall {
  /** As in "the page …". */
  readonly is: string
  readonly hint: string
  /** Words of a paragraph that belongs to such a wall. */
  readonly words: RegExp
}

const SAVE = 'save the page there (Ctrl+S) and read the file.'

/** In this order: a robot check asks for JavaScript too, and a paywall for cookies. */
const WALLS: readonly Wall[] = [
  {
    is: 'asks to verify that you are human',
    hint: `Open it in a browser, pass the check, ${SAVE}`,
    words:
      /\b(?:(?:verify|confirm|make sure|checking if|prove) (?:that )?(?:you(?:['’]re| are)|the site connection)|are you a robot|not a (?:ro)?bot|captcha|checking your browser|unusual (?:traffic|activity)|security check|performance (?:&|and) security by|ray id|pardon our interruption)\b/i,
  },
  {
    is: 'shows its paywall, not its article',
    hint: `If you have an account, open it in a browser, log in, ${SAVE}`,
    words: PAYWALL,
  },
  {
    is: 'needs JavaScript to show its article',
    hint: `Open it in a browser, ${SAVE}`,
    words:
      /\b(?:(?:enable|turn on|requires?|needs?|without|supports?) javascript|javascript (?:is|must be|has been|to be|seems to be|appears to be) (?:\w+ )?(?:disabled|enabled|required|turned o(?:ff|n)))\b/i,
  },
  {
    is: 'shows a cookie notice, not its article',
    hint: `Open it in a browser, answer the notice, ${SAVE}`,
    words:
      /\b(?:cookies?|consent|personal data|your privacy|privacy (?:policy|settings|choices)|(?:our|\d+) partners|legitimate interest|gdpr|ccpa|tracking technolog\w+)\b/i,
  },
  {
    is: 'asks for a login, and holds no article',
    hint: `Open the article in a browser after logging in, ${SAVE}`,
    words: /\b(?:forgot(?:ten)? (?:your )?password|password|sign in|log ?in|remember me)\b/i,
  },
]

/** An article this long is one, whatever notices stand in it. */
const LONGEST_WALL = 3000

/** Less than this is no article. */
export const SHORTEST_ARTICLE = 200

/** Whether the paragraphs are an article: enough of them, and not mostly the words of a wall. */
export function isArticle(text: string): boolean {
  if (text.length >= LONGEST_WALL) return true
  const paragraphs = text.split('\n\n')
  const rest = paragraphs
    .filter((paragraph) => !WALLS.some(({ words }) => words.test(paragraph)))
    .join('').length
  return rest >= SHORTEST_ARTICLE && rest * 2 >= text.length
}

/** A sentence or two are worth reading, though the rest is not to be had. */
const SHORTEST_TEASER = 80

export const isTeaser = (text: string): boolean => text.length >= SHORTEST_TEASER

/** What a page is called that a server sends in place of one that is not there. */
const ERROR_TITLE =
  /^\W*(?:(?:error )?(?:40[0-9]|410|5\d\d)\b|(?:the )?(?:page|article|story)(?: you requested)? (?:was |could )?not (?:be )?found|not found|page (?:doesn['’]t|does not) exist|(?:oops|whoops|sorry)\b|access denied|forbidden|service unavailable|bad gateway|something went wrong)/i

/** Whether a page of this title, and this little text, only says that there is nothing. */
export const isErrorPage = (
  { title, isArticle: isOne, published }: Pick<PageMetadata, 'title' | 'isArticle' | 'published'>,
  text: string,
): boolean =>
  title !== null && !isOne && published === null && ERROR_TITLE.test(title) && text.length < LONGEST_WALL

export const noArticle = (is: string, hint: string): Problem =>
  new Problem('unreadable', `the page ${is}`, hint)

const HOLDS_NONE = 'holds no article'

/** The message of the problem where nothing shows what the page is. */
export const NO_ARTICLE = `the page ${HOLDS_NONE}`

/** @param pageWords all that the page shows, its `<noscript>` and its title too */
export function wallProblem(pageWords: string): Problem {
  const words = pageWords.slice(0, 4 * LONGEST_WALL)
  const wall = WALLS.find((one) => one.words.test(words))
  if (wall !== undefined) return noArticle(wall.is, wall.hint)
  return noArticle(HOLDS_NONE, 'Give the address of one article, not of a front page, a list or a gallery.')
}
