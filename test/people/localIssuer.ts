/** An OpenID Connect issuer on this machine, which vouches for whom a test says. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LocalIssuer {
  readonly issuer: string
  /** What the issuer does when somebody comes: @returns the query with which it sends them back. */
  readonly visit: (address: string, claims: Readonly<Record<string, unknown>>) => string
  readonly stop: () => Promise<void>
}

interface Promised {
  readonly challenge: string | null
  readonly claims: Readonly<Record<string, unknown>>
}

export async function localIssuer(): Promise<LocalIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const promised = new Map<string, Promised>()
  let issuer = ''
  const tokenFor = (body: URLSearchParams): object | null => {
    const given = promised.get(body.get('code') ?? '')
    promised.delete(body.get('code') ?? '')
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (given === undefined || given.challenge !== proof) return null
    const seconds = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: 'unspoiled', iat: seconds, exp: seconds + 60, ...given.claims }
    const signed = [{ alg: 'RS256', kid: 'k' }, claims]
      .map((part) => base64url(JSON.stringify(part)))
      .join('.')
    const signature = sign('sha256', Buffer.from(signed), privateKey).toString('base64url')
    return { access_token: 'a', token_type: 'bearer', id_token: `${signed}.${signature}` }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answers: Readonly<Record<string, () => object | null>> = {
        '/.well-known/openid-configuration': () => ({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        }),
        '/keys': () => ({
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }],
        }),
        '/token': () => tokenFor(new URLSearchParams(Buffer.concat(chunks).toString())),
      }
      const answer = answers[request.url ?? '']?.() ?? null
      response.writeHead(answer === null ? 400 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer ?? { error: 'invalid_grant' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // It listens at a port, so that it has one.
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    visit: (address, claims) => {
      const { searchParams } = new URL(address)
      const code = `code-${promised.size}-${Math.random()}`
      const nonce = searchParams.get('nonce')
      promised.set(code, { challenge: searchParams.get('code_challenge'), claims: { nonce, ...claims } })
      return `?${new URLSearchParams({ code, state: searchParams.get('state') ?? '' }).toString()}`
    },
    stop: async () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const base64url = (value: string): string => Buffer.from(value).toString('base64url')
