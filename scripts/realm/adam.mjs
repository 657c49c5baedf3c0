// Adam (Kingma and Ba 2015): steps down a slope that is only known roughly, each number at its own pace.

const KEEP = { mean: 0.9, square: 0.999 }
const SMALL = 1e-8

/** Numbers to be learnt, with their slope of the moment; `home` is what they are drawn back to by `pull`. */
export function learnable(values, { pull, home = new Float32Array(values.length) }) {
  const none = () => new Float32Array(values.length)
  return { values, slope: none(), mean: none(), square: none(), home, pull }
}

/** One step of size `rate` for all numbers; `time` counts steps from 1. Clears the slopes. */
export function step(all, rate, time) {
  const [first, second] = [1 - KEEP.mean ** time, 1 - KEEP.square ** time]
  for (const { values, slope, mean, square, home, pull } of all)
    for (let at = 0; at < values.length; at++) {
      const slant = slope[at] + pull * (values[at] - home[at])
      mean[at] += (1 - KEEP.mean) * (slant - mean[at])
      square[at] += (1 - KEEP.square) * (slant * slant - square[at])
      values[at] -= (rate * (mean[at] / first)) / (Math.sqrt(square[at] / second) + SMALL)
      slope[at] = 0
    }
}

/** Rises over the first three tenths and falls to nothing, along half waves (one cycle, Smith 2018). `done` from 0 to 1. */
export function rateAt(done, most) {
  const [from, to, share] =
    done < RISE ? [most / 25, most, done / RISE] : [most, 0, (done - RISE) / (1 - RISE)]
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2
}
const RISE = 0.3
