import { PACK_SHAPE } from './packShape.js'
import type { KeysShape, Shape } from './shape.js'
import { STATEMENT_RULES } from './statementRules.js'

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>

/**
 * The pack format as JSON Schema (draft 2020-12), for editors: they complete keys and mark mistakes while one
 * writes. It says less than `checkPack`, which also knows what ids and references stand for.
 */
export function packSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Unspoiled pack',
    description: 'A story universe as a file: works, people and what is said of them, with what reveals it.',
    ...schemaOf(PACK_SHAPE),
  }
}

function schemaOf(shape: Shape): Schema {
  if (shape.is === 'text') {
    return { type: 'string', minLength: 1, maxLength: shape.most, pattern: shape.pattern.source }
  }
  if (shape.is === 'moment') {
    const year = { type: 'integer', minimum: 1000, maximum: 9999 }
    return { anyOf: [{ type: 'string', pattern: MOMENT_PATTERN }, year] }
  }
  if (shape.is === 'whole') {
    const { least, most } = shape
    return least === most ? { const: least } : { type: 'integer', minimum: least, maximum: most }
  }
  if (shape.is === 'truth') return { type: 'boolean' }
  if (shape.is === 'word') return { enum: shape.words }
  if (shape.is === 'list') return { type: 'array', maxItems: shape.most, items: schemaOf(shape.of) }
  if (shape.is === 'either') return { anyOf: [schemaOf(shape.text), schemaOf(shape.keys)] }
  return schemaOfKeys(shape)
}

function schemaOfKeys(shape: KeysShape): Schema {
  const keys = Object.entries(shape.keys)
  const properties = keys.map(([key, { says, shape: inner }]): [string, Schema] => [
    key,
    { description: says, ...schemaOf(inner) },
  ])
  return {
    type: 'object',
    additionalProperties: false,
    required: keys.filter(([, { needed }]) => needed).map(([key]) => key),
    properties: Object.fromEntries(properties),
    ...MORE[shape.called],
  }
}

/** Wider than `isMoment`, which also knows how long each month is. */
const MOMENT_PATTERN = '^[0-9.][0-9X./~?%-]*$'

/** What holds between the keys of a whole, by what it is called. */
const MORE: Readonly<Record<string, Schema>> = {
  'an entity': { anyOf: [{ required: ['name'] }, { required: ['names'] }] },
  'a statement': {
    allOf: Object.entries(STATEMENT_RULES).map(([predicate, rule]) => ({
      if: { properties: { predicate: { const: predicate } }, required: ['predicate'] },
      // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema has no other word for it.
      then: {
        allOf: rule.needs.map((group) => ({ anyOf: group.map((key) => ({ required: [key] })) })),
        properties: {
          ...(rule.roles === undefined ? {} : { role: { enum: rule.roles } }),
          ...(rule.values === undefined ? {} : { value: { enum: rule.values } }),
        },
      },
    })),
  },
}
