// Minimization by L-BFGS (Nocedal 1980). Deterministic.

const MEMORY = 8

/** Finds where `loss(theta, slope)`, which fills in `slope`, is least. */
export function minimize(loss, start, steps) {
  let theta = start
  let slope = new Float64Array(theta.length)
  let value = loss(theta, slope)
  const past = []
  for (let step = 0; step < steps; step++) {
    const direction = descent(slope, past)
    const steep = -dot(slope, direction)
    if (steep > -1e-10) break
    const next = search({ loss, theta, value, direction, steep })
    const moved = minus(next.theta, theta)
    const turned = minus(next.slope, slope)
    const curve = dot(moved, turned)
    if (curve > 1e-12) past.push({ moved, turned, rho: 1 / curve })
    if (past.length > MEMORY) past.shift()
    const gain = (value - next.value) / Math.max(1, Math.abs(value))
    ;({ theta, slope, value } = next)
    if (gain < 1e-7) break
  }
  return theta
}

function search({ loss, theta, value, direction, steep }) {
  let size = 1
  for (let tries = 0; ; tries++) {
    const there = theta.map((number, at) => number - size * direction[at])
    const slope = new Float64Array(theta.length)
    const found = loss(there, slope)
    if (found <= value + 1e-4 * size * steep || tries === 25) return { theta: there, slope, value: found }
    size /= 2
  }
}

function descent(slope, past) {
  const direction = slope.slice()
  const shares = []
  for (const { moved, turned, rho } of past.toReversed()) {
    const share = rho * dot(moved, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = past.at(-1)
  const size =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(dot(slope, slope)))
      : 1 / (last.rho * dot(last.turned, last.turned))
  for (let at = 0; at < direction.length; at++) direction[at] *= size
  for (const { moved, turned, rho } of past)
    add(direction, moved, shares.pop() - rho * dot(turned, direction))
  return direction
}

function dot(a, b) {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at]
  return sum
}

function add(target, source, factor) {
  for (let at = 0; at < target.length; at++) target[at] += factor * source[at]
}

const minus = (a, b) => a.map((number, at) => number - b[at])
