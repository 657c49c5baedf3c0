import { useLocation } from 'wouter'
import { OfflineLine } from '../offline/OfflineLine.js'
import { PastBar } from '../past/PastBar.js'
import { words } from '../words/words.js'
import { Announcer } from './Announcer.js'
import { Footer } from './Footer.js'
import { Header } from './Header.js'
import { Mishap } from './Mishap.js'
import { Pages } from './Pages.js'
import { Sections } from './Sections.js'
import styles from './Shell.module.css'
import { SearchDoor } from './SearchDoor.js'
import { Toasts } from './Toasts.js'
import { useArrival } from './useArrival.js'

/** What stands around every page. */
export function Shell() {
  const [pathname] = useLocation()
  const page = useArrival()
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.shell.skip}
      </a>
      <Header />
      <div className={styles.frame}>
        <Sections />
        <div className={styles.middle}>
          <main id="content" ref={page} tabIndex={-1} className={styles.page}>
            <OfflineLine />
            <PastBar />
            <Mishap key={pathname}>
              <Pages />
            </Mishap>
          </main>
          <Footer />
        </div>
      </div>
      <SearchDoor />
      <Toasts />
      <Announcer />
    </>
  )
}
