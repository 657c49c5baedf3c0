/** The colours of the page as a canvas takes them: `light-dark(…)` says nothing to it. */
export function inkOf(place: HTMLElement, token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  place.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** Halfway between two colours, for what there is much of: the canvas takes no `color-mix(…)`. @param ink as `inkOf` gives it */
export function inkBetween(ink: string, other: string): string {
  const [a, b] = [ink, other].map((each) => each.match(/[\d.]+/g)?.map(Number) ?? [])
  return `rgb(${[0, 1, 2].map((part) => Math.round(((a?.[part] ?? 0) + (b?.[part] ?? 0)) / 2)).join(', ')})`
}
