/** Where the page begins. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorker } from './offline/serviceWorker.js'
import { App } from './shell/App.js'

const place = document.getElementById('page')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
startWorker()
