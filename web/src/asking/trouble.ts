interface TroubleTold {
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** What the server could not do, in its own words: a sentence, and what to do about it. */
export class Trouble extends Error {
  readonly hint: string

  /** @param status of HTTP; 0 where nobody answered */
  constructor(
    readonly status: number,
    { message, hint }: TroubleTold,
  ) {
    super(message)
    this.name = 'Trouble'
    this.hint = hint
  }
}

/** What a response says went wrong, as RFC 9457 has it; `elsewise` where it does not say. */
export async function troubleIn(response: Response, elsewise: Trouble): Promise<Trouble> {
  if (!/problem\+json/.test(response.headers.get('content-type') ?? '')) return elsewise
  const told: unknown = await response.json()
  if (typeof told !== 'object' || told === null) return elsewise
  const { detail, hint } = told as Record<string, unknown> // Each part is looked at before it is used.
  return new Trouble(response.status, {
    message: textOf(detail) || elsewise.message,
    hint: textOf(hint),
  })
}

const textOf = (part: unknown): string => (typeof part === 'string' ? part : '')
