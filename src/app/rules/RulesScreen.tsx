import { ArrowLeft } from 'lucide-react'
import { useEffect } from 'react'
import { library } from '@/rules/packs/library'
import { ViewLinks } from '@/ui/ViewLinks'
import { lastModel } from '../lastModel'
import { addressOf, type Route } from '../route'
import { ThemeButton } from '../shell/ThemeButton'
import { CoveragePage } from './CoveragePage'
import { RuleListPage } from './RuleListPage'
import { RulePage } from './RulePage'
import styles from './RulesScreen.module.css'

interface RulesScreenProps {
  readonly route: Extract<Route, { screen: 'rules' | 'rule' }>
}

/** The catalogue of rules: the list, one rule in full, or what they cover. */
export function RulesScreen({ route }: RulesScreenProps) {
  const tab = route.screen === 'rule' ? 'list' : route.tab
  return (
    <div className={styles.screen} data-rules-screen>
      <header className={styles.header}>
        <BackLink />
        <ViewLinks className={styles.views} label="Catalogue">
          <TabLink tab="list" current={tab} query={route.query}>
            Rules <span className={styles.count}>{library.length}</span>
          </TabLink>
          <TabLink tab="coverage" current={tab} query={route.query}>
            Coverage
          </TabLink>
        </ViewLinks>
        <ThemeButton />
      </header>
      <main className={styles.main}>
        {route.screen === 'rule' ? (
          <RulePage key={route.id} id={route.id} query={route.query} />
        ) : (
          <Listing tab={route.tab} query={route.query} />
        )}
      </main>
    </div>
  )
}

function Listing({ tab, query }: { readonly tab: 'list' | 'coverage'; readonly query: string }) {
  useEffect(() => {
    document.title = tab === 'list' ? 'Rules – Corral' : 'Coverage – Corral'
  }, [tab])
  return tab === 'list' ? <RuleListPage query={query} /> : <CoveragePage />
}

function BackLink() {
  const model = lastModel()
  return (
    <a className={styles.back} href={addressOf(model ?? { screen: 'home' })}>
      <ArrowLeft size={16} aria-hidden />
      {model ? 'Back to the model' : 'All models'}
    </a>
  )
}

interface TabLinkProps {
  readonly tab: 'list' | 'coverage'
  readonly current: 'list' | 'coverage'
  readonly query: string
  readonly children: React.ReactNode
}

function TabLink({ tab, current, query, children }: TabLinkProps) {
  return (
    <a
      href={addressOf({ screen: 'rules', tab, query })}
      aria-current={tab === current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
