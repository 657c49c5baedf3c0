import { SWRConfig, type SWRConfiguration } from 'swr'
import { Router, useLocation } from 'wouter'
import { Trouble } from '../asking/trouble.js'
import { Shell } from './Shell.js'
import { UniverseProvider } from './universe.js'
import { universeIn } from './universeIn.js'

/** Asking again helps where nobody answered; what was refused will be refused again. */
const ASKING: SWRConfiguration = {
  // Each answer is drawn. By its content, one that comes back after everything was forgotten could count as drawn still.
  compare: Object.is,
  shouldRetryOnError: (error: unknown) =>
    !(error instanceof Trouble) || error.status === 0 || error.status > 499,
  focusThrottleInterval: 60_000,
}

/** Everything: what is asked for is kept in memory, and the address says which universe the page is about. */
export function App() {
  const [pathname] = useLocation()
  const { base, universe } = universeIn(pathname)
  return (
    <SWRConfig value={ASKING}>
      <Router base={base} key={base}>
        <UniverseProvider value={universe}>
          <Shell />
        </UniverseProvider>
      </Router>
    </SWRConfig>
  )
}
