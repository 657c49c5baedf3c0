/** Says what something is that should be a feed. */
import { Problem } from '../../model/problem.js'
import type { Incoming } from '../page/incoming.js'
import { isFeed, isHtml } from '../page/isHtml.js'
import { feedLinks } from './feedLinks.js'

export async function noFeed(text: string, { name, url }: Incoming): Promise<Problem> {
  if (!/\S/.test(text)) return unreadable(`${name} is empty`, 'Check the address; a feed was there perhaps.')
  if (isPage(text)) return pageProblem(name, await feedLinks(text, url).catch(() => []))
  if (isFeed(text)) {
    return unreadable(
      `${name} is a feed that breaks off or is not well-formed`,
      'Try again later, or tell its publisher.',
    )
  }
  return unreadable(
    `${name} is no feed`,
    'Give the address of an RSS, Atom or JSON feed, or of a site that has one.',
  )
}

const isPage = (text: string): boolean => isHtml(text) || /<html\b/i.test(text.slice(0, 2000))

function pageProblem(name: string, links: Awaited<ReturnType<typeof feedLinks>>): Problem {
  const [first] = links
  if (first === undefined) {
    return unreadable(`${name} is a web page, and it names no feed`, 'Look on the site for “RSS” or “feed”.')
  }
  const addresses = links.map(({ address }) => address).join(', ')
  const its = links.length === 1 ? 'its feed is' : 'its feeds are'
  return unreadable(
    `${name} is a web page; ${its} ${addresses}`,
    `Follow it with \`unspoiled follow ${first.address}\`.`,
  )
}

const unreadable = (message: string, hint: string): Problem => new Problem('unreadable', message, hint)
