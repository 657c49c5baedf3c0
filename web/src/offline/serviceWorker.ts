/** What lets the page open without a network: it is set up when the page has come, so that it takes nothing from it. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

const register = (): void => void navigator.serviceWorker.register('/sw.js').catch(() => undefined)

/** Empties what is kept for reading without a network, here and in the worker, which may be keeping something just now. */
export async function emptyKept(): Promise<void> {
  if (!('caches' in globalThis)) return
  navigator.serviceWorker.controller?.postMessage('forget')
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('answers-')).map(async (name) => caches.delete(name)),
  )
}
