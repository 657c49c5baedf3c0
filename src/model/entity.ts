/** What can be spoken of. `work` stands here too, so that a statement can have a work as its subject. */
export type EntityKind = 'person' | 'character' | 'work' | 'organisation' | 'place' | 'thing'

/** An entity as an answer shows it: its kind, an opaque id, and the name this reader may see. */
export interface Named {
  readonly kind: EntityKind
  readonly id: string
  readonly name: string
}
