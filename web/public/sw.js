/**
 * Makes the page open without a network, with what was opened before. INVARIANT: what is kept is what one horizon of one
 * profile may see, as the server names it in `unspoiled-horizon`. Whatever tells the server something empties it, and so
 * does every answer for another horizon; an answer that was asked for before that is not kept.
 */
const SHELL = 'shell-1'
const ANSWERS = 'answers-'
const HORIZON = 'unspoiled-horizon'

/** Grows with everything that may make a horizon smaller. */
let turn = 0
/** The requests in their order: one that was sent before another may come after it. */
let sent = 0
let newest = { horizon: null, sent: 0 }

addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(keepShell())
})

addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys()
      await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)))
      await clients.claim()
    })(),
  )
})

addEventListener('message', (event) => {
  if (event.data === 'forget') event.waitUntil(forget())
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (pathname.startsWith('/api/')) {
    event.respondWith(request.method === 'GET' ? answer(request) : deed(request))
  } else if (request.method === 'GET') {
    if (request.mode === 'navigate') event.respondWith(page(request))
    else if (pathname.startsWith('/assets/')) event.respondWith(part(request))
    else event.respondWith(fetch(request).catch(() => kept(request)))
  }
})

async function keepShell() {
  const shell = await caches.open(SHELL)
  const index = await fetch('/', { cache: 'no-cache' })
  const html = await index.clone().text()
  await shell.put('/', index)
  const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path)
  await Promise.all(parts.map(async (path) => shell.add(path)))
}

/** The same bytes at every address: the newest there are, else those that are kept. */
async function page(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match('/')) ?? Response.error()
  }
}

/** A part of the page never changes: its address says what is in it. */
async function part(request) {
  const known = await caches.match(request)
  if (known !== undefined) return known
  const fresh = await fetch(request)
  if (fresh.ok) await (await caches.open(SHELL)).put(request, fresh.clone())
  return fresh
}

async function kept(request) {
  return (await caches.match(request)) ?? Response.error()
}

/** Says on its head that it was kept: the page says so too. */
async function keptAnswer(request) {
  const found = await caches.match(request)
  if (found === undefined) return Response.error()
  const headers = new Headers(found.headers)
  headers.set('unspoiled-kept', 'yes')
  // It was unpacked when it was kept.
  headers.delete('content-encoding')
  return new Response(found.body, { headers })
}

async function answer(request) {
  const began = { turn, sent: ++sent }
  let fresh
  try {
    fresh = await fetch(request)
  } catch {
    return keptAnswer(request)
  }
  const horizon = fresh.headers.get(HORIZON)
  if (fresh.status === 401) await forget()
  if (horizon !== null && fresh.status === 200)
    await keepAnswer({ request, fresh: fresh.clone(), horizon, began })
  return fresh
}

async function keepAnswer({ request, fresh, horizon, began }) {
  if (began.turn !== turn) return
  if (began.sent > newest.sent) newest = { horizon, sent: began.sent }
  if (newest.horizon !== horizon) return
  const name = ANSWERS + horizon
  for (const other of await caches.keys())
    if (other.startsWith(ANSWERS) && other !== name) await caches.delete(other)
  const cache = await caches.open(name)
  await cache.put(request, fresh)
  // While it was written something may have been told to the server.
  if (began.turn !== turn) await caches.delete(name)
}

/** Something is told to the server: what is seen, who one is. */
async function deed(request) {
  await forget()
  try {
    return await fetch(request)
  } finally {
    await forget()
  }
}

async function forget() {
  turn++
  for (const name of await caches.keys()) if (name.startsWith(ANSWERS)) await caches.delete(name)
}
