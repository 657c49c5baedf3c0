/** The readers of one account, each with a horizon of their own. */
import type { Profile } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { newId } from './newSecret.js'
import { personName } from './personName.js'
import type { LoggedIn, PeopleWorld } from './peopleWorld.js'

const MOST = 20

export const ownProfiles = async ({ account }: LoggedIn, world: KeepingWorld): Promise<readonly Profile[]> =>
  withLedger(world, async ({ people }) => people.profiles(account.id))

/** A profile that has seen nothing yet. */
export async function addProfile(
  given: string,
  { account }: LoggedIn,
  world: KeepingWorld & Pick<PeopleWorld, 'chance'>,
): Promise<Profile> {
  const name = personName(given)
  const profile = {
    reader: newId(world.chance),
    account: account.id,
    name,
    madeOn: world.now().toISOString(),
  }
  await withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      if ((await within.profiles(account.id)).length >= MOST)
        throw new Problem('refused', `an account has at most ${MOST} profiles`, 'Delete one first.')
      await within.addProfile(profile)
    }),
  )
  return profile
}

/** @throws Problem `not-found` where the account has no such profile */
export async function renameProfile(
  { reader, name }: { readonly reader: string; readonly name: string },
  bearer: LoggedIn,
  world: KeepingWorld,
): Promise<void> {
  const kept = personName(name)
  await withLedger(world, async ({ people }) => {
    requireOwn(await people.profile(reader), bearer)
    await people.renameProfile(reader, kept)
  })
}

/** From now on this device asks for that profile. */
export async function chooseProfile(reader: string, bearer: LoggedIn, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => {
    requireOwn(await people.profile(reader), bearer)
    await people.changeSession({ ...bearer.shown, reader })
  })
}

/**
 * Deletes a profile with all that is kept of its reader, and logs out every device on which it is chosen: none of them
 * is to show another's horizon all at once.
 * @throws Problem `refused` for the one that is chosen here, so that one always stays
 */
export async function deleteProfile(reader: string, bearer: LoggedIn, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => {
    requireOwn(await people.profile(reader), bearer)
    if (reader === bearer.profile.reader)
      throw new Problem('refused', 'this profile is the one you are using', 'Choose another one first.')
    await people.removeProfile(reader)
  })
}

function requireOwn(profile: Profile | null, { account }: LoggedIn): void {
  if (profile?.account !== account.id)
    throw new Problem('not-found', 'there is no such profile', 'It may have been deleted.')
}
