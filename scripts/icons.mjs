/** Draws the icons that phones want as PNG from `web/public/icon.svg`, with Chromium: `node scripts/icons.mjs`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const folder = new URL('../web/public/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')

/** A mask may cut away the outer tenth: what it may cut is the ground alone. */
const ICONS = [
  { name: 'icon-192.png', size: 192, shrunk: 1 },
  { name: 'icon-512.png', size: 512, shrunk: 1 },
  { name: 'icon-maskable-512.png', size: 512, shrunk: 0.8, ground: '#17624a' },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const { name, size, shrunk, ground = 'transparent' } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const style = `display:grid;place-items:center;height:100vh;margin:0;background:${ground}`
  const drawn = svg.replace('<svg', `<svg width="${size * shrunk}" height="${size * shrunk}"`)
  await page.setContent(`<body style="${style}">${drawn}</body>`)
  await page.screenshot({ path: fileURLToPath(new URL(name, folder)), omitBackground: true })
  await page.close()
}
await browser.close()
