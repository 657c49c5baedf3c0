import type { Article } from '../../../src/http/api.js'

export type ArticleStatement = Article['statements'][number]
export type Mark = Article['marks'][number]
