import { useEffect } from 'react'
import { Announcer } from '@/ui/Announcer'
import { arriving } from '@/ui/arriving'
import { Toaster } from '@/ui/Toaster'
import { rememberModel } from './lastModel'
import { type Route, useRoute } from './route'
import { ErrorBoundary } from './shell/ErrorBoundary'
import { Loading } from './shell/Loading'

const loading = <Loading what="Corral" />
const HomeScreen = arriving(async () => (await import('./home/HomeScreen')).HomeScreen, loading)
const ModelScreen = arriving(
  async () => (await import('./workspace/ModelScreen')).ModelScreen,
  loading,
)
const RulesScreen = arriving(
  async () => (await import('./rules/RulesScreen')).RulesScreen,
  <Loading what="the rules" />,
)

/** The screen that the address bar asks for, and the messages over it. */
export function App() {
  const route = useRoute()
  useEffect(() => rememberModel(route))
  return (
    <>
      {/* A screen that stopped working does not take the others with it. */}
      <ErrorBoundary key={route.screen === 'model' ? route.id : sectionOf(route)} what="Corral">
        <Screen route={route} />
      </ErrorBoundary>
      <Toaster />
      <Announcer />
    </>
  )
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />
    case 'model':
      return (
        <ModelScreen key={route.id} id={route.id} view={route.view} query={route.query ?? ''} />
      )
    case 'rules':
    case 'rule':
      return <RulesScreen route={route} />
  }
}

const sectionOf = ({ screen }: Route) => (screen === 'home' ? 'home' : 'rules')
