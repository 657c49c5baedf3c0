import type { People } from '../../ledger/people.js'
import type { Account } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { ONLY_READER } from '../withLedger.js'
import { isKept } from './isKept.js'
import { newId } from './newSecret.js'
import type { PeopleWorld } from './peopleWorld.js'

/**
 * Makes an account with one profile of the same name. What was marked at the command line belongs to the first keeper.
 * @param people within a transaction
 * @throws Problem `refused` where somebody else has the name
 */
export async function newAccount(
  parts: Omit<Account, 'id' | 'madeOn'>,
  people: People,
  { chance, now }: Pick<PeopleWorld, 'chance' | 'now'>,
): Promise<Account> {
  if ((await people.accountNamed(parts.name)) !== null)
    throw new Problem('refused', 'somebody else has this name', 'Choose another.')
  const isFirst = parts.role === 'keeper' && !(await isKept(people))
  const account = { ...parts, id: newId(chance), madeOn: now().toISOString() }
  await people.addAccount(account)
  await people.addProfile({
    reader: isFirst ? ONLY_READER : newId(chance),
    account: account.id,
    name: account.name,
    madeOn: account.madeOn,
  })
  return account
}
