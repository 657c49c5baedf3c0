/** How the page is built; `npm run web` serves it while it is worked on, beside a server at port 7080. */
import { defineConfig } from 'vite'
import { inlineEarly } from './inlineEarly.js'

const SERVER = 'http://127.0.0.1:7080'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineEarly()],
  resolve: {
    // What is written for React runs on Preact, which is a tenth of it and needs no shim for an older React.
    alias: [
      { find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'preact/compat' },
      { find: /^react(?:-dom)?(?=\/|$)/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // An asset in an address of its own (`data:`) would need a hole in the policy of what may be loaded.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    cssCodeSplit: false,
    rolldownOptions: {
      // Libraries say where a server must stop; nothing is drawn on a server here.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // The pictures of relations bring so much along that they stand by themselves.
            { name: 'parts', test: /web[\\/]src[\\/](?!graph)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': { target: SERVER, changeOrigin: false } } },
})
