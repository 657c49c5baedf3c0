/** The articles that careful readers labelled, and the scorer that comes with them. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { shared } from '../where.mjs'

const at = (...parts) => path.join(shared, 'eval', ...parts)
const parse = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Each with its `file`, `published`, `pack`, labels (`gold`), and `sentences` as they cut them; null where absent. */
export function labelledArticles() {
  if (!existsSync(at('score.mjs'))) return null
  return parse(at('dev', 'index.json')).map(({ id, published, sentences }) => ({
    id,
    published: published ?? null,
    sentences,
    file: at('dev', 'articles', `${id}.txt`),
    pack: at('dev', 'packs', `${id}.yaml`),
    gold: parse(at('dev', 'gold', `${id}.json`)),
  }))
}

/**
 * What the scorer says of predictions.
 * @param predict article → the JSON that `unspoiled read` would print, or a promise of it
 */
export async function score(articles, predict) {
  const folder = mkdtempSync(path.join(tmpdir(), 'unspoiled-eval-'))
  try {
    for (const article of articles)
      writeFileSync(path.join(folder, `${article.id}.json`), await predict(article))
    const args = [at('score.mjs'), '--predictions', folder, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
