/** The colours of the page as a canvas takes them: `light-dark(…)` says nothing to it. */
export function inkOf(place: HTMLElement, token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  place.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
