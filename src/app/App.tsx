import { lazy, Suspense } from 'react'
import { Announcer } from '@/ui/Announcer'
import { Toaster } from '@/ui/Toaster'
import { useRoute } from './route'
import { ErrorBoundary } from './shell/ErrorBoundary'
import { Loading } from './shell/Loading'

const HomeScreen = lazy(async () => ({
  default: (await import('./home/HomeScreen')).HomeScreen,
}))
const ModelScreen = lazy(async () => ({
  default: (await import('./workspace/ModelScreen')).ModelScreen,
}))

/** The screen that the address bar asks for, and the messages over it. */
export function App() {
  const route = useRoute()
  return (
    <>
      {/* A screen that stopped working does not take the others with it. */}
      <ErrorBoundary key={route.screen === 'home' ? route.screen : route.id} what="Corral">
        <Suspense fallback={<Loading what="Corral" />}>
          {route.screen === 'home' ? (
            <HomeScreen />
          ) : (
            <ModelScreen key={route.id} id={route.id} view={route.view} />
          )}
        </Suspense>
      </ErrorBoundary>
      <Toaster />
      <Announcer />
    </>
  )
}
