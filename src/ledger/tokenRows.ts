/** Tokens, as rows of their table. */
import type { Scope, Token } from '../model/proof.js'
import { BEARER_COLUMNS, bearerFrom } from './bearerRows.js'
import { byMadeOn } from './byMadeOn.js'
import { keptQuery } from './keptQuery.js'
import type { Bearer } from './people.js'
import type { TokenRow } from './peopleTables.js'
import type { Database } from './tables.js'

/** See People.tokens. */
export async function tokensOf(db: Database, account: string): Promise<readonly Token[]> {
  const rows = await db
    .selectFrom('token')
    .innerJoin('profile', 'profile.reader', 'token.reader')
    .selectAll('token')
    .where('profile.account', '=', account)
    .execute()
  return rows.toSorted(byMadeOn('id')).map(tokenFrom)
}

/** See People.tokenOf. */
export async function tokenOf(db: Database, hash: string): Promise<Bearer<Token> | null> {
  const [row] = await tokenWith(db, hash)
  return row === undefined ? null : bearerFrom(row, tokenFrom(row))
}

const tokenWith = keptQuery((db, hash) =>
  db
    .selectFrom('token')
    .innerJoin('profile', 'profile.reader', 'token.reader')
    .innerJoin('account', 'account.id', 'profile.account')
    .selectAll('token')
    .select(BEARER_COLUMNS)
    .where('token.hash', '=', hash),
)

/** See People.addToken. What a token is good for never changes. */
export async function addToken(db: Database, token: Token): Promise<void> {
  const { id, hash, reader, name, madeOn, usedOn } = token
  const scopes = JSON.stringify(token.scopes)
  await db
    .insertInto('token')
    .values({ id, hash, reader, name, scopes, made_on: madeOn, used_on: usedOn })
    .execute()
}

/** See People.useToken. */
export async function useToken(db: Database, hash: string, day: string): Promise<void> {
  await db.updateTable('token').set({ used_on: day }).where('hash', '=', hash).execute()
}

const tokenFrom = ({ id, hash, reader, name, scopes, made_on, used_on }: TokenRow): Token => ({
  id,
  hash,
  reader,
  name,
  // Only `addToken` writes there.
  scopes: JSON.parse(scopes) as readonly Scope[],
  madeOn: made_on,
  usedOn: used_on,
})
