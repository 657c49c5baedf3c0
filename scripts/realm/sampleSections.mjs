import { chanceFrom, shuffled } from './chanceFrom.mjs'

/** Sentences from all over the sections, those of plots three times as many, in an order that mixes them. */
export function sampleSections(sections) {
  const sample = sections.flatMap(({ label, sentences }) => {
    const fit = sentences.filter(({ text }) => text.length > 15 && text.length < 500)
    const most = label === 'in_story' ? 24 : 8
    const step = Math.max(1, fit.length / most)
    const chosen = []
    for (let at = 0; at < fit.length; at += step) chosen.push(fit[Math.floor(at)])
    return chosen
  })
  return shuffled(sample, chanceFrom(12345))
}
