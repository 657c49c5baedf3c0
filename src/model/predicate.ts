/**
 * What a statement can say. Each line names the field's standard counterpart: schema.org properties by name,
 * Wikidata properties by number.
 */
export const PREDICATES = {
  /** A name of an entity (schema.org `name`, Wikidata P2561). Names are statements: each has its own reveal point. */
  name: { realm: 'story' },
  /** Two entities are one (schema.org `sameAs`, Wikidata P460). */
  sameAs: { realm: 'story' },
  /** Another name said of the same entity in a text (schema.org `alternateName`, Wikidata P742). */
  alias: { realm: 'world' },
  /** Person → character in work (schema.org PerformanceRole `characterName`, Wikidata P161 with P453). */
  plays: { realm: 'world' },
  /** Person → work, the part unknown (schema.org `actor`, Wikidata P161). */
  cast: { realm: 'world' },
  /** Person or company → work, with `role` (schema.org `creator`, `director`, `author`, `producer`; Wikidata P170, P57, P58, P162). */
  credit: { realm: 'world' },
  /** Work → series, film, … (schema.org `additionalType`, Wikidata P31). */
  format: { realm: 'world' },
  /** Work → network, service or distributor (schema.org `publishedOn`, Wikidata P449 and P750). */
  'airs-on': { realm: 'world' },
  /** Work, season or installment → moment (schema.org `datePublished`, Wikidata P577). */
  release: { realm: 'world' },
  /** Work or season → stage (schema.org `creativeWorkStatus`, Wikidata P3438). */
  production: { realm: 'world' },
  /** Work → what it is based on (schema.org `isBasedOn`, Wikidata P144). */
  adapts: { realm: 'world' },
  /** Work → earlier work, with `role` sequel, prequel, … (Wikidata P155). */
  follows: { realm: 'world' },
  /** Work → work it belongs to (schema.org `isPartOf`, Wikidata P361 and P179). */
  'part-of': { realm: 'world' },
  /** Work ↔ work (Wikidata P4584 and P1434). */
  'crosses-over-with': { realm: 'world' },
  /** Work or character → place (schema.org `contentLocation`, Wikidata P840). */
  'set-in': { realm: 'world' },
  /** Person → quotation (schema.org Quotation `spokenByCharacter` or `creator`, Wikidata P7416). */
  said: { realm: 'world' },
  /** Character → dead, alive, missing, … (Wikidata P1196 and P5017 come nearest). */
  status: { realm: 'story' },
  /** Character → character (schema.org `knows`, `relatedTo`; Wikidata P1038), with `role`. */
  relation: { realm: 'story' },
  /** Character → condition, power, purpose (Wikidata P2563). */
  trait: { realm: 'story' },
  /** What happens, in a short phrase (schema.org Event `description`, Wikidata P793). */
  event: { realm: 'story' },
  /** Person → another work (schema.org `workExample`, Wikidata P800). */
  'worked-on': { realm: 'world' },
  /** A remark about the making worth keeping (schema.org `description`). */
  'about-production': { realm: 'world' },
} as const satisfies Record<string, { realm: Realm }>

export type Realm = 'world' | 'story'
export type Predicate = keyof typeof PREDICATES

/** What `credit` may say in `role`. */
export const CREDIT_ROLES = [
  'showrunner',
  'creator',
  'writer',
  'director',
  'executive producer',
  'producer',
  'composer',
  'author',
  'developer',
  'studio',
  'other',
] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]

/** What `production` may say in `value`, in the order in which a work passes them. */
export const STAGES = [
  'announced',
  'ordered',
  'renewed',
  'in-development',
  'writing',
  'casting',
  'pre-production',
  'filming',
  'wrapped',
  'post-production',
  'on-hold',
  'delayed',
  'cancelled',
  'ended',
] as const
export type Stage = (typeof STAGES)[number]
