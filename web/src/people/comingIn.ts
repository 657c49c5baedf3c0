/** Coming in, going out, and becoming another reader: whatever was asked before is dropped, for it was somebody else's. */
import { mutate } from 'swr'
import type { MeAnswer } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { ME } from './useMe.js'

const SESSION = addressOf('session')

export const logIn = async (name: string, password: string): Promise<void> =>
  comeIn(SESSION, { name, password })

/** @param link the secret of an invitation */
export const joinBy = async (link: string, name: string, password: string): Promise<void> =>
  comeIn(addressOf('join'), { link, name, proof: { password } })

/** @param link the secret of a link that a keeper gave */
export const setPasswordBy = async (link: string, password: string): Promise<void> =>
  comeIn(addressOf('password/reset'), { link, password })

export async function logOut(): Promise<void> {
  await ask(SESSION, { method: 'DELETE' })
  await forget()
}

/** @param id of a profile of the account */
export async function becomeProfile(id: string): Promise<void> {
  await ask(addressOf('session/profile'), { method: 'PUT', body: { id } })
  await forget()
}

/** @param address that answers who one is once it has let one in */
export async function comeIn(address: string, body: unknown): Promise<void> {
  const me = await ask<MeAnswer>(address, { method: 'POST', body })
  await forget()
  await mutate(ME, me, { revalidate: false })
}
