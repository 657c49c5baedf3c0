/**
 * Several articles as one list of sentences, with what stands around each. A view is a list of numbers: of the
 * sentence, those before and after it, its paragraph's and its article's means, in the order of `VIEWS`.
 */
export function batchOf(articles) {
  const sentences = []
  const groups = []
  for (const { labels, lessons } of articles) {
    const first = sentences.length
    const article = groupIn(groups)
    const paragraphs = new Map()
    lessons.forEach((lesson, index) => {
      const at = first + index
      const paragraph = paragraphs.get(lesson.paragraph) ?? groupIn(groups)
      paragraphs.set(lesson.paragraph, paragraph)
      article.members.push(at)
      paragraph.members.push(at)
      sentences.push({
        ...lesson,
        label: labels[index],
        before: index > 0 ? at - 1 : null,
        after: index + 1 < lessons.length ? at + 1 : null,
        groups: [paragraph, article],
      })
    })
  }
  return { sentences, groups }
}

function groupIn(groups) {
  const group = { place: groups.length, members: [] }
  groups.push(group)
  return group
}

/** What the network sees of sentence `at`; lists are shared, not copied. */
export function viewsOf({ sentences }, { own, means }, at) {
  const { before, after, groups } = sentences[at]
  return [
    own[at],
    before === null ? null : own[before],
    after === null ? null : own[after],
    ...groups.map(({ place }) => means[place]),
  ]
}

/** The mean numbers of every paragraph and article. */
export function meansOf({ groups }, own) {
  return groups.map(({ members }) => {
    const mean = new Float32Array(own[0].length)
    for (const member of members)
      for (let at = 0; at < mean.length; at++) mean[at] += own[member][at] / members.length
    return mean
  })
}

/** Hands the slopes of the means back to the sentences that they are made of. */
export function spreadSlopes({ groups }, { own, means }) {
  groups.forEach(({ members }, place) => {
    for (const member of members)
      for (let at = 0; at < own[member].length; at++) own[member][at] += means[place][at] / members.length
  })
}
