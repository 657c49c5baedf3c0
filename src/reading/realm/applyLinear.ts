import { HEADS, type Head, type Linear } from './realmModel.js'

/** Log-odds of every head. */
export type Logits = Readonly<Record<Head, number>>

export function applyLinear(model: Linear, inputs: Float64Array): Logits {
  const logits: Record<Head, number> = { spoils: 0, story: 0, other: 0, preview: 0 }
  let at = 0
  for (const head of HEADS) {
    let sum = 0
    for (let input = 0; input < model.inputs; input++)
      sum += (model.weights[at + input] ?? 0) * (inputs[input] ?? 0)
    logits[head] = sum + (model.weights[at + model.inputs] ?? 0)
    at += model.inputs + 1
  }
  return logits
}

export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit))
