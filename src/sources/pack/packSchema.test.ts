import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { packSchema } from './packSchema.js'

test('pack.schema.json is what the table says; `npx vitest run src/sources/pack -u` writes it anew', async () => {
  const config = await resolveConfig(import.meta.filename)
  const written = await format(JSON.stringify(packSchema()), { ...config, parser: 'json' })
  await expect(written).toMatchFileSnapshot('pack.schema.json')
})

test('every key has a description', () => {
  const undescribed: string[] = []
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, inner] of Object.entries(schema)) {
      if (key === 'properties' && 'required' in schema && 'additionalProperties' in schema) {
        for (const [name, property] of Object.entries(inner as object)) {
          if (typeof property !== 'object' || property === null || !('description' in property))
            undescribed.push(name)
        }
      }
      walk(inner)
    }
  }
  walk(packSchema())
  expect(undescribed).toEqual([])
})
