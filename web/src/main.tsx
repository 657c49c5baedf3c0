/** Where the page begins. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mutate } from 'swr'
import { earlyAnswers } from './early/earlyAnswers.js'
import { startWorker } from './offline/serviceWorker.js'
import { App } from './shell/App.js'

// What is here already is drawn at once, and not after an empty page.
for (const [address, answer] of earlyAnswers()) void mutate(address, answer, { revalidate: false })

const place = document.getElementById('page')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
startWorker()
