/** The token that a request bears (RFC 6750, 2.1); null where it bears none. Other kinds of authorization are a proxy's business. */
export function bearerTokenIn({ headers }: Pick<Request, 'headers'>): string | null {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}
