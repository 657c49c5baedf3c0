/** A security key in software, as browsers speak to one: ES256, no attestation (WebAuthn, section 6). */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

/** What a key sees of a ceremony. */
export interface Challenge {
  readonly challenge: string
  /** The page that asks, as the browser says it. */
  readonly origin: string
}

export interface SoftKey {
  readonly make: (challenge: Challenge) => RegistrationResponseJSON
  readonly show: (challenge: Challenge) => AuthenticationResponseJSON
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const HOLDS_KEY = 0x40

/** @param flags what the key says of its user; without it that they were there and showed who they are */
export function softKey(flags = USER_PRESENT | USER_VERIFIED): SoftKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0
  const known = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' } as const
  return {
    make: (asked) => {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)])
      const data = Buffer.concat([authenticatorData(asked, flags | HOLDS_KEY, counter), credential])
      const attestation = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(data)],
      ])
      return {
        ...known,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
        },
      }
    },
    show: (asked) => {
      counter += 1
      const data = authenticatorData(asked, flags, counter)
      const client = clientData('webauthn.get', asked)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return {
        ...known,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
        },
      }
    },
  }
}

const clientData = (type: string, { challenge, origin }: Challenge): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function authenticatorData({ origin }: Challenge, flags: number, counter: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  const site = createHash('sha256').update(new URL(origin).hostname).digest()
  return Buffer.concat([site, Buffer.from([flags]), count])
}

/** RFC 9053: kty EC2, alg ES256, crv P-256, x, y. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return map([
    [Buffer.from([0x01]), Buffer.from([0x02])],
    [Buffer.from([0x03]), Buffer.from([0x26])],
    [Buffer.from([0x20]), Buffer.from([0x01])],
    [Buffer.from([0x21]), bytes(Buffer.from(x, 'base64url'))],
    [Buffer.from([0x22]), bytes(Buffer.from(y, 'base64url'))],
  ])
}

// RFC 8949, as far as it is wanted here.
const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
const bytes = (value: Buffer): Buffer =>
  Buffer.concat([Buffer.from(value.length < 24 ? [0x40 + value.length] : [0x58, value.length]), value])
const map = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs.flat()])
