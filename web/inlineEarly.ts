import path from 'node:path'
import { build, type OutputBundle, type OutputChunk } from 'rolldown'
import type { Plugin } from 'vite'

const SOURCE = path.join(import.meta.dirname, 'src')
const PLACE = '<!--early-->'

/**
 * Puts `early/askEarly.ts` into the document as it is built: for a file of its own it would have to be waited. The server
 * allows it by its hash.
 */
export function inlineEarly(): Plugin {
  return {
    name: 'inline-early',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const script =
          bundle === undefined ? '' : `<script>${await builtEarly(filesOfPages(bundle))}</script>`
        return html.replace(PLACE, () => script)
      },
    },
  }
}

type FilesOfPages = Readonly<Record<string, readonly string[]>>

async function builtEarly(files: FilesOfPages): Promise<string> {
  const { output } = await build({
    input: path.join(SOURCE, 'early/askEarly.ts'),
    transform: { define: { FILES_OF_PAGES: JSON.stringify(files) } },
    output: { format: 'iife', minify: true },
    write: false,
  })
  return output[0].code.trim()
}

/** By the page, what it needs besides what the document loads: `{ 'works/WorksPage': ['/assets/WorksPage-1.js', …] }`. */
function filesOfPages(bundle: OutputBundle): FilesOfPages {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const begun = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => withImports(chunk, bundle)),
  )
  return Object.fromEntries(
    chunks.flatMap((chunk) => {
      const source = chunk.facadeModuleId
      if (!chunk.isDynamicEntry || !source?.startsWith(SOURCE)) return []
      const files = withImports(chunk, bundle).filter((file) => !begun.has(file))
      return [[path.relative(SOURCE, source).replace(/\.tsx$/, ''), files.map((file) => `/${file}`)]]
    }),
  )
}

function withImports({ fileName, imports }: OutputChunk, bundle: OutputBundle): readonly string[] {
  const further = imports.flatMap((name) => {
    const imported = bundle[name]
    return imported?.type === 'chunk' ? withImports(imported, bundle) : []
  })
  return [...new Set([fileName, ...further])]
}
