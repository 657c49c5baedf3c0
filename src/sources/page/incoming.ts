/** Something brought in and not yet understood: bytes with what the way they came says of them. */
export interface Incoming {
  /** What a person would call it: a path, an address, `standard input`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The media type the sender gave (RFC 9110, section 8.3); null for files. */
  readonly contentType: string | null
  /** Where it was fetched from, after redirects; null for files. */
  readonly url: string | null
}
