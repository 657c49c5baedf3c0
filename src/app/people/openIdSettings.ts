/** Where else people may log in: an OpenID Connect issuer, as a keeper sets it up. */
export interface OpenIdSettings {
  /** Its address, below which `.well-known/openid-configuration` is found. */
  readonly issuer: string
  readonly clientId: string
  /** Null for a public client. */
  readonly clientSecret: string | null
}
