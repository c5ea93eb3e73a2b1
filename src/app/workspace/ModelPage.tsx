import type { ComponentType } from 'react'
import type { Page } from '@/store/place'
import { arriving } from '@/ui/arriving'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { Loading } from '../shell/Loading'
import { useIsNarrow } from '../shell/useIsNarrow'
import styles from './ModelPage.module.css'
import { PlaceBar } from './PlaceBar'

interface ModelPageProps {
  readonly page: Page
  /** What the page is narrowed to, as the address says it. */
  readonly query: string
}

const pages: { readonly [P in Page]: ComponentType<{ readonly query: string }> } = {
  register: arriving(
    async () => (await import('@/panels/register/RegisterPage')).RegisterPage,
    <Loading what="the register" />,
  ),
  controls: arriving(
    async () => (await import('@/panels/controls/ControlsPage')).ControlsPage,
    <Loading what="the controls" />,
  ),
  overview: arriving(
    async () => (await import('./ModelOverview')).ModelOverview,
    <Loading what="the overview" />,
  ),
  review: arriving(
    async () => (await import('../review/ModelReview')).ModelReview,
    <Loading what="the review" />,
  ),
}

/** What is shown in place of the canvas. */
export function ModelPage({ page, query }: ModelPageProps) {
  const Content = pages[page]
  const isNarrow = useIsNarrow()
  return (
    <div className={styles.place}>
      <main className={styles.page} data-place={page} data-makes-room>
        <ErrorBoundary key={page} what="This page">
          <Content query={query} />
        </ErrorBoundary>
      </main>
      {isNarrow && <PlaceBar place={page} />}
    </div>
  )
}
