/** Coming in with a passkey, which Chromium's own authenticator for tests keeps. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from './inChromium.js'
import { joinAsKeeper } from './joining.js'
import { startPlace } from './place.js'

const AUTHENTICATOR = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const

/** As the page of one's own account does it. */
const MAKE_PASSKEY = `(async () => {
  const post = (path, body) => fetch('/api/v1/passkeys' + path, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const { ceremony, options } = await (await post('/options', {})).json()
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const made = await navigator.credentials.create({ publicKey })
  return (await post('', { ceremony, name: 'My phone', response: made.toJSON() })).status
})()`

async function withAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', { options: AUTHENTICATOR })
}

inChromium(startPlace, (opened) => {
  test('somebody who has a passkey comes in without a password', async () => {
    const { place, visitor } = opened()
    // A passkey belongs to a name, and an address of numbers has none.
    const baseURL = place.address.replace('127.0.0.1', 'localhost')
    const ann = await visitor({ baseURL })
    const { page, complaints, go, close } = ann
    await withAuthenticator(page)
    await joinAsKeeper(ann, place)
    expect(await page.evaluate(MAKE_PASSKEY)).toBe(204)

    await go('/me')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByText('You see what somebody may see').waitFor()
    await go('/login')
    await page.getByRole('button', { name: 'Log in with a passkey' }).click()
    await page.getByText('You see what Ann may see').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
