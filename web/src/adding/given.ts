/** What `POST /api/v1/read` answers, as far as the page shows it: docs/reading.md has all of it. */
export interface ReadAnswer {
  readonly document: {
    readonly title: string | null
    readonly published: string | null
    readonly outlet: string | null
  }
  readonly sentences: readonly ReadSentence[]
  readonly statements: readonly ReadStatement[]
  readonly marks?: readonly object[]
}

export interface ReadSentence {
  readonly index: number
  readonly text: string
}

export interface ReadStatement {
  readonly id: string
  readonly predicate: string
  readonly subject: { readonly name: string }
  readonly object: { readonly name: string } | null
  readonly work: { readonly name: string; readonly season: number | null } | null
  readonly value: string | null
  readonly role: string | null
  readonly happens: string | null
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown'
  readonly negated: boolean
  readonly evidence: readonly { readonly sentence: number }[]
}
