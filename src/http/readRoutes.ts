/** Reading an article for whoever asks. */
import { z } from 'zod'
import { newAllowance, type Allowance } from '../app/allowance.js'
import { networkOf } from '../app/people/limits.js'
import { readGiven } from '../app/readGiven.js'
import { isMoment } from '../model/moment.js'
import { Problem } from '../model/problem.js'
import { readingJson } from '../views/readingJson.js'
import type { House } from './house.js'
import { made } from './reply.js'
import { route, type RawAsked, type Route } from './route.js'

/** Reading takes a moment for each word, and a visitor may be anybody: so many characters, and so many times a minute. */
const MOST_TEXT = { visitor: 50_000, known: 200_000 } as const
const MOST_IN_A_MINUTE = { visitor: 10, known: 60 } as const

const Given = z
  .object({
    text: z.string().min(1).max(MOST_TEXT.known).optional().describe('A text or a page, as it is.'),
    address: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe('Where it is; for those who are logged in.'),
    published: z
      .string()
      .max(100)
      .refine(isMoment, 'It is no moment: write 2016-09-02, 2016-09 or 2016')
      .optional()
      .describe('When it was published, EDTF; it wins over what the page says.'),
    universe: z.string().max(200).optional().describe('The id of a universe; all of them without it.'),
    keep: z.boolean().default(false).describe('Whether to keep what it says, in `universe`; for keepers.'),
  })
  .meta({ id: 'GivenArticle' })

export const readRoutes: readonly Route[] = [
  route(
    {
      method: 'POST',
      path: '/api/v1/read',
      summary: 'Reads an article, and answers with what the reader may see of it and of what it states.',
      access: 'anyone',
      scope: 'read',
      law: 'shows an article as one reader may see it: test/articleLaw.test.ts',
      body: Given,
      gives: 'application/json',
      mostBytes: 1024 * 1024,
    },
    async (asked) => {
      const { text, address, published, universe, keep } = asked.body
      allow(asked, { ...(text !== undefined && { text }), ...(address !== undefined && { address }), keep })
      const from = text === undefined ? { address: address ?? '' } : { text }
      const given = { from, published: published ?? null, universe: universe ?? null, keeps: keep }
      const { reading, marks } = await readGiven(given, { ...asked.world, signal: asked.request.signal })
      return { kind: 'made', made: made([...readingJson(reading, marks)].join(''), 'application/json') }
    },
  ),
]

/** @throws Problem where the caller may not have that read, or not now */
function allow(
  { caller, address: from, house }: Pick<RawAsked, 'caller' | 'address' | 'house'>,
  { text, address, keep }: { readonly text?: string; readonly address?: string; readonly keep: boolean },
): void {
  if ((text === undefined) === (address === undefined))
    throw new Problem('usage', 'that is not one article', 'Send either `text` or `address`.')
  if (address !== undefined && caller.kind === 'visitor')
    throw new Problem(
      'unauthenticated',
      'addresses are read for those who are logged in',
      'Paste the text instead.',
    )
  const isKeeper = caller.kind === 'known' && caller.role === 'keeper' && (caller.scopes?.has('keep') ?? true)
  if (keep && !isKeeper)
    throw new Problem('forbidden', 'only keepers keep articles', 'Leave `keep` out to read it only.')
  if (text !== undefined && text.length > MOST_TEXT[caller.kind])
    throw new Problem(
      'too-large',
      'the text is too long',
      `Send at most ${MOST_TEXT[caller.kind]} characters.`,
    )
  const who = caller.kind === 'visitor' ? networkOf(from) : `account ${caller.account}`
  allowanceOf(house).take(who, MOST_IN_A_MINUTE[caller.kind])
}

const allowances = new WeakMap<House, Allowance>()

function allowanceOf(house: House): Allowance {
  const allowance = allowances.get(house) ?? newAllowance(house.world.now)
  allowances.set(house, allowance)
  return allowance
}
