/** Reads dates with chrono-node in place of ours, for comparison: as precise as the fields that it calls certain. */

/** `chrono` is the module. The result has the shape of `findMoments`. */
export const chronoReader = (chrono) => (text, written) => {
  const reference =
    written === null ? undefined : { instant: new Date(`${written.first}T12:00:00Z`), timezone: 0 }
  return chrono.parse(text, reference).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    text: words,
    edtf: end === null || end === undefined ? momentOf(start) : `${momentOf(start)}/${momentOf(end)}`,
  }))
}

function momentOf(parts) {
  const year = String(parts.get('year')).padStart(4, '0')
  const month = String(parts.get('month')).padStart(2, '0')
  const day = String(parts.get('day')).padStart(2, '0')
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${month}-${day}`
  return parts.isCertain('month') ? `${year}-${month}` : year
}
