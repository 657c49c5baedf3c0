// What a model is worth, on paper.
import { judgeText } from '../../dist/reading/realm/judgeText.js'
import { hidingCurve, tellCurve } from './measureHiding.mjs'

/** @param judge gives { spoils, realm } for each sentence of an article */
export function reportArticles(name, articles, judge) {
  const judged = articles.flatMap((article) =>
    judge(article).map(({ spoils, realm }, index) => ({
      chance: spoils,
      length: article.sentences[index].text.length,
      spoils: article.labels[index][1] !== '-',
      told: article.labels[index][0] !== 'o',
      right: article.labels[index][0] === realm[0],
    })),
  )
  const told = judged.filter((judgement) => judgement.told)
  const right = told.filter((judgement) => judgement.right)
  console.log(`${name}: realm right ${((100 * right.length) / told.length).toFixed(1)} %`)
  console.log(`  other text hidden → spoiling text shown (threshold): ${tellCurve(hidingCurve(judged))}`)
}

export function reportSections(sections, model) {
  const told = sections.filter(({ label }) => label !== 'other')
  const right = told.filter(
    ({ label, sentences }) => judgeText(sentences, model) >= 0.5 === (label === 'in_story'),
  )
  const share = ((100 * right.length) / told.length).toFixed(2)
  console.log(`sections of films not learnt from: ${share} % of ${told.length} right`)
}
