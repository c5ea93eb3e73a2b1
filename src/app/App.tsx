import { Announcer } from '@/ui/Announcer'
import { arriving } from '@/ui/arriving'
import { Toaster } from '@/ui/Toaster'
import { useRoute } from './route'
import { ErrorBoundary } from './shell/ErrorBoundary'
import { Loading } from './shell/Loading'

const loading = <Loading what="Corral" />
const HomeScreen = arriving(async () => (await import('./home/HomeScreen')).HomeScreen, loading)
const ModelScreen = arriving(
  async () => (await import('./workspace/ModelScreen')).ModelScreen,
  loading,
)

/** The screen that the address bar asks for, and the messages over it. */
export function App() {
  const route = useRoute()
  return (
    <>
      {/* A screen that stopped working does not take the others with it. */}
      <ErrorBoundary key={route.screen === 'home' ? route.screen : route.id} what="Corral">
        {route.screen === 'home' ? (
          <HomeScreen />
        ) : (
          <ModelScreen key={route.id} id={route.id} view={route.view} />
        )}
      </ErrorBoundary>
      <Toaster />
      <Announcer />
    </>
  )
}
